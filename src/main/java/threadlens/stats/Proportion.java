package threadlens.stats;

/**
 * A share of things that were counted one by one.
 *
 * @param hits at least 0, at most {@code of}
 * @param of how many were looked at
 */
public record Proportion(long hits, long of) {
  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public Proportion {
    if (hits < 0 || hits > of) {
      throw new IllegalArgumentException("not a proportion: " + hits + " of " + of);
    }
  }

  /** Returns the share; NaN of nothing. */
  public double share() {
    return of == 0 ? Double.NaN : (double) hits / of;
  }

  /**
   * Returns the 95 % score interval (Wilson 1927), which holds for small numbers and near 0 and 1;
   * {@link Interval#NONE} of nothing.
   */
  public Interval interval() {
    if (of == 0) {
      return Interval.NONE;
    }
    double square = Z * Z / of;
    double middle = (share() + square / 2) / (1 + square);
    double half =
        Z / (1 + square) * Math.sqrt(share() * (1 - share()) / of + square / (4 * (double) of));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
