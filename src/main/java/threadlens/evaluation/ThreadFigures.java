package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import threadlens.stats.Bootstrap;
import threadlens.stats.Interval;
import threadlens.stats.Weights;

/** Figures of threads, each with the interval that comes of drawing threads again. */
final class ThreadFigures {
  private final int threads;
  private final List<Asked> asked = new ArrayList<>();

  private record Asked(
      String name, @Nullable String slice, int rows, ToDoubleFunction<int[]> ofWeights) {}

  /**
   * @param threads how many there are
   */
  ThreadFigures(int threads) {
    this.threads = threads;
  }

  int threads() {
    return threads;
  }

  /** Adds a figure: a function of how often each thread counts. */
  void add(String name, @Nullable String slice, int rows, ToDoubleFunction<int[]> ofWeights) {
    asked.add(new Asked(name, slice, rows, ofWeights));
  }

  /** Adds one sum over threads divided by another; NaN where that is 0. */
  void ratio(String name, @Nullable String slice, int rows, double[] above, double[] below) {
    add(
        name,
        slice,
        rows,
        weights -> {
          double all = 0;
          double part = 0;
          for (int thread = 0; thread < weights.length; thread++) {
            part += weights[thread] * above[thread];
            all += weights[thread] * below[thread];
          }
          return all == 0 ? Double.NaN : part / all;
        });
  }

  /** Works all figures out, in the order in which they were added. */
  List<Figure> figures() {
    int[] once = Weights.once(threads);
    List<Interval> intervals =
        Bootstrap.STANDARD.intervals(
            threads,
            weights ->
                asked.stream()
                    .mapToDouble(each -> each.ofWeights.applyAsDouble(weights))
                    .toArray());
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      double value = each.ofWeights.applyAsDouble(once);
      figures.add(new Figure(each.name, each.slice, each.rows, value, intervals.get(i)));
    }
    return figures;
  }
}
