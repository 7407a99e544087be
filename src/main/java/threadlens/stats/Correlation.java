package threadlens.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How two measures of the same rows move together, from -1 to 1; NaN where one does not move. */
public final class Correlation {
  private Correlation() {}

  /** Pearson's r of weighted rows. */
  public static double pearson(double[] x, double[] y, int[] weights) {
    double rows = 0;
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      if (weights[i] == 0) {
        continue;
      }
      rows += weights[i]; // Welford's update: stable where values are large and close
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      meanX += dx * weights[i] / rows;
      meanY += dy * weights[i] / rows;
      xx += weights[i] * dx * (x[i] - meanX);
      yy += weights[i] * dy * (y[i] - meanY);
      xy += weights[i] * dx * (y[i] - meanY);
    }
    return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
  }

  /** Pearson's r, every row once. */
  public static double pearson(double[] x, double[] y) {
    return pearson(x, y, Weights.once(x.length));
  }

  /** Spearman's rho, every row once: Pearson's r of the ranks. */
  public static double spearman(double[] x, double[] y) {
    return pearson(ranks(x), ranks(y));
  }

  /** Ranks from 1; equal values share the mean of theirs. */
  static double[] ranks(double[] values) {
    int[] rising =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> values[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < rising.length; ) {
      int to = from;
      while (to < rising.length && values[rising[to]] == values[rising[from]]) {
        to++;
      }
      for (int at = from; at < to; at++) {
        ranks[rising[at]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
