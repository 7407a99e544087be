package threadlens.discourse;

import java.util.Arrays;

/** Sums of many numbers. */
final class Numbers {
  private Numbers() {}

  /** Between the two nearest values, by distance: type 7 of Hyndman and Fan (1996). */
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
