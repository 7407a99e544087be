package threadlens.stats;

import java.util.Arrays;

/** Between the two nearest values, by distance: type 7 of Hyndman and Fan (1996). */
public final class Quantile {
  private Quantile() {}

  /**
   * Returns a quantile of some values, in any order.
   *
   * @param values at least one
   * @param share from 0 to 1
   */
  public static double of(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, share);
  }

  /** As {@link #of}, of values that ascend. */
  public static double ofSorted(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
