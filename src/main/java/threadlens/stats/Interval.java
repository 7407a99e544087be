package threadlens.stats;

/**
 * Where a figure lies with a stated probability.
 *
 * @param low at most {@code high}; NaN where no figure could be had
 * @param high see {@code low}
 */
public record Interval(double low, double high) {
  /** A figure of which nothing is known. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }
}
