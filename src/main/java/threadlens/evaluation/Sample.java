package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import threadlens.stats.Bootstrap;
import threadlens.stats.Interval;
import threadlens.stats.Weights;

/**
 * Figures of some rows, each with its interval: named functions of the rows' weights.
 *
 * <p>Serves one thread.
 */
final class Sample {
  private final int[] clusters;
  private final Map<String, ToDoubleFunction<int[]>> figures = new LinkedHashMap<>();

  /**
   * @param clusters for each row, what it is drawn together with
   */
  Sample(List<String> clusters) {
    Map<String, Integer> numbers = new HashMap<>();
    this.clusters =
        clusters.stream()
            .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
            .toArray();
  }

  /** Rows that are drawn one by one. */
  static Sample ofRows(int rows) {
    int[] alone = new int[rows];
    Arrays.setAll(alone, row -> row);
    return new Sample(alone);
  }

  private Sample(int[] clusters) {
    this.clusters = clusters;
  }

  /** Adds a figure. */
  Sample with(String name, ToDoubleFunction<int[]> figure) {
    figures.put(name, figure);
    return this;
  }

  /** Works all figures out, in the order in which they were added. */
  List<Figure> figures(@Nullable String slice) {
    List<ToDoubleFunction<int[]>> functions = List.copyOf(figures.values());
    int rows = clusters.length;
    int[] once = Weights.once(rows);
    List<Interval> intervals =
        Bootstrap.STANDARD.byCluster(
            clusters,
            weights -> functions.stream().mapToDouble(f -> f.applyAsDouble(weights)).toArray());
    List<Figure> found = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, ToDoubleFunction<int[]>> each : figures.entrySet()) {
      double value = each.getValue().applyAsDouble(once);
      found.add(new Figure(each.getKey(), slice, rows, value, intervals.get(at++)));
    }
    return found;
  }

  /** Returns the part of weighted rows that are 1, of values that are 0 or 1; NaN of none. */
  static double share(int[] values, int[] weights) {
    double part = 0;
    double all = 0;
    for (int i = 0; i < values.length; i++) {
      part += (double) values[i] * weights[i];
      all += weights[i];
    }
    return all == 0 ? Double.NaN : part / all;
  }

  /** How the intervals are made, for a person. */
  static String method(@Nullable String cluster) {
    return "95 % intervals: bootstrap of "
        + (cluster == null ? "rows" : "all rows of one " + cluster)
        + ", "
        + Bootstrap.STANDARD.rounds()
        + " rounds, seed "
        + Bootstrap.STANDARD.seed();
  }
}
