package threadlens.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import threadlens.stats.Confusion;

/**
 * What figures become when rules change. Both sets of rules answer the same rows, and each sample
 * of the bootstrap draws the same rows for both, so that the interval of a difference is that of
 * the difference, not of two samples.
 */
final class FlagChange {
  private FlagChange() {}

  static List<Figure> figures(
      boolean[] gold, List<FlagAnswer> before, List<FlagAnswer> after, Sample sample) {
    Flags then = Flags.of(gold, before);
    Flags now = Flags.of(gold, after);
    three(sample, "precision", then::precision, now::precision);
    three(sample, "recall", then::recall, now::recall);
    three(sample, "F1", then::f1, now::f1);
    return sample.figures(null);
  }

  private static void three(
      Sample sample, String name, ToDoubleFunction<int[]> then, ToDoubleFunction<int[]> now) {
    sample
        .with(name + " before", then)
        .with(name + " after", now)
        .with(name + " change", w -> now.applyAsDouble(w) - then.applyAsDouble(w));
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Flags(int[] gold, int[] flagged) {
    static Flags of(boolean[] gold, List<FlagAnswer> answers) {
      int[] right = new int[gold.length];
      for (int row = 0; row < gold.length; row++) {
        right[row] = gold[row] ? 1 : 0;
      }
      return new Flags(right, answers.stream().mapToInt(a -> a.flagged() ? 1 : 0).toArray());
    }

    double precision(int[] weights) {
      return counted(weights).precision(1);
    }

    double recall(int[] weights) {
      return counted(weights).recall(1);
    }

    double f1(int[] weights) {
      return counted(weights).f1(1);
    }

    private Confusion counted(int[] weights) {
      return Confusion.of(2, gold, flagged, weights);
    }
  }
}
