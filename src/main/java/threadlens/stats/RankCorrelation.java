package threadlens.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spearman's rho of weighted rows: how far two measures put the same rows in the same order, from
 * -1 to 1. Sorts once, so that it serves a bootstrap.
 */
public final class RankCorrelation {
  private final double[] x;
  private final double[] y;
  private final int[] risingX;
  private final int[] risingY;

  /**
   * @param x for each row; any numbers but NaN
   * @param y as many
   */
  public RankCorrelation(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
    this.risingX = rising(x);
    this.risingY = rising(y);
  }

  /** Returns rho, each row counted by its weight; NaN where one measure does not move. */
  public double spearman(int[] weights) {
    return Correlation.pearson(ranks(x, risingX, weights), ranks(y, risingY, weights), weights);
  }

  /** Returns rho, every row once. */
  public double spearman() {
    return spearman(Weights.once(x.length));
  }

  private static int[] rising(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> values[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Ranks as if each row stood there as often as it weighs; equal values share their mean. */
  private static double[] ranks(double[] values, int[] rising, int[] weights) {
    double[] ranks = new double[values.length];
    long before = 0;
    for (int from = 0; from < rising.length; ) {
      int to = from;
      long tied = 0;
      while (to < rising.length && values[rising[to]] == values[rising[from]]) {
        tied += weights[rising[to]];
        to++;
      }
      for (int at = from; at < to; at++) {
        ranks[rising[at]] = before + (tied + 1) / 2.0;
      }
      before += tied;
      from = to;
    }
    return ranks;
  }
}
