package threadlens.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Percentile bootstrap (Efron 1979): what figures become when the rows are drawn again, with
 * replacement. The same seed gives the same intervals.
 *
 * @param rounds how many samples are drawn, at least 1
 * @param seed where the random numbers begin
 */
public record Bootstrap(int rounds, long seed) {
  /** 1,000 rounds, which give the ends of a 95 % interval to about a tenth of its width. */
  public static final Bootstrap STANDARD = new Bootstrap(1_000, 20_140_503L);

  private static final double TAIL = 0.025;

  public Bootstrap {
    if (rounds < 1) {
      throw new IllegalArgumentException("no rounds: " + rounds);
    }
  }

  /**
   * Returns the 95 % intervals of figures when rows are drawn one by one.
   *
   * @param rows how many rows there are
   * @param figures from the weights of the rows to the figures, always as many; NaN where a sample
   *     allows none, which is left out
   */
  public List<Interval> intervals(int rows, Function<int[], double[]> figures) {
    int[] alone = new int[rows];
    Arrays.setAll(alone, row -> row);
    return byCluster(alone, figures);
  }

  /**
   * As {@link #intervals}, but rows of one cluster are drawn together: rows made from one template,
   * or under one article, tell less than as many that are independent.
   *
   * @param clusters for each row, the number of its cluster, from 0 without gaps
   */
  public List<Interval> byCluster(int[] clusters, Function<int[], double[]> figures) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> samples = new ArrayList<>(rounds);
    int[] weights = new int[clusters.length];
    for (int round = 0; round < rounds; round++) {
      int[] drawn = new int[count];
      for (int i = 0; i < count; i++) {
        drawn[random.nextInt(count)]++;
      }
      Arrays.setAll(weights, row -> drawn[clusters[row]]);
      samples.add(figures.apply(weights));
    }
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < samples.get(0).length; i++) {
      int figure = i;
      intervals.add(middle(samples.stream().mapToDouble(each -> each[figure]).toArray()));
    }
    return intervals;
  }

  private static Interval middle(double[] figures) {
    double[] sorted = Arrays.stream(figures).filter(each -> !Double.isNaN(each)).sorted().toArray();
    if (sorted.length == 0) {
      return Interval.NONE;
    }
    return new Interval(Quantile.ofSorted(sorted, TAIL), Quantile.ofSorted(sorted, 1 - TAIL));
  }
}
