package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import threadlens.discourse.ThreadMeasure.Rests;
import threadlens.model.Measured;
import threadlens.stats.Quantile;

/**
 * Puts intervals around what was measured of a thread: 2.5 to 97.5 % of the values of threads drawn
 * from it. None below {@value #FEWEST_AUTHORS} authors, where a draw is too often one of a few, nor
 * where a measure rests on links alone and all of them are sure.
 */
final class ThreadIntervals {
  static final int FEWEST_AUTHORS = 10;

  /** More would cost more than the measures themselves are worth: 20 µs a comment already. */
  private static final int DRAWS = 100;

  private static final double TAIL = 0.025;
  private static final long SEED = 20_140_503L;

  private final TalkDraws draws;

  ThreadIntervals(TalkDraws draws) {
    this.draws = draws;
  }

  /**
   * Returns the values with intervals where there can be some.
   *
   * @param values of the measures, in the same order
   * @param authors whether also for those that rest on authors alone
   */
  List<Measured> around(List<Measured> values, List<ThreadMeasure> measures, boolean authors) {
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Rests rests = measures.get(i).rests();
      boolean draws =
          rests == Rests.AUTHORS_AND_LINKS
              || (rests == Rests.AUTHORS && authors)
              || (rests == Rests.LINKS && this.draws.hasUnsure());
      if (draws && values.get(i).value() != null) {
        asked.add(i);
      }
    }
    if (asked.isEmpty() || draws.clusters() < FEWEST_AUTHORS) {
      return values;
    }
    List<Measured> around = new ArrayList<>(values);
    double[][] drawn = drawn(asked, measures);
    for (int i = 0; i < drawn.length; i++) {
      around.set(asked.get(i), with(values.get(asked.get(i)), drawn[i]));
    }
    return around;
  }

  private double[][] drawn(List<Integer> asked, List<ThreadMeasure> measures) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] drawn = new double[asked.size()][DRAWS];
    for (int round = 0; round < DRAWS; round++) {
      Talk next = draws.next(random);
      for (int i = 0; i < drawn.length; i++) {
        drawn[i][round] = measures.get(asked.get(i)).value().applyAsDouble(next);
      }
    }
    return drawn;
  }

  /** None where the measure is not defined for every other draw. */
  private static Measured with(Measured value, double[] drawn) {
    double[] told = Arrays.stream(drawn).filter(each -> !Double.isNaN(each)).toArray();
    if (told.length * 2 < drawn.length) {
      return value;
    }
    return new Measured(
        value.measure(),
        value.links(),
        value.value(),
        Quantile.of(told, TAIL),
        Quantile.of(told, 1 - TAIL),
        value.size(),
        value.refused());
  }
}
