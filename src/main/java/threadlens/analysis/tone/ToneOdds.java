package threadlens.analysis.tone;

/**
 * How likely readers take a comment to be negative, neutral or positive, before it is known how
 * common these are: all three as likely beforehand.
 */
public record ToneOdds(double negative, double neutral, double positive) {

  /** From this score on a comment is positive, and from the same below 0 negative. */
  public static final double CUT = 0.1;

  /** Where neutral is likeliest the others are below a half, and what is agreed below a quarter. */
  private static final double UNDECIDED = 0.999 * CUT / 0.25;

  /**
   * How likely two readers would both call it positive, less how likely both would call it
   * negative: from -1 to 1, and near 0 where neither is likely or both are. It reaches {@link
   * #CUT}, on its side of 0, where positive or negative is the likeliest of the three, and nowhere
   * else.
   */
  public double score() {
    double agreed = positive * positive - negative * negative;
    if (positive > negative && positive > neutral) {
      return Math.max(CUT, agreed);
    }
    return negative > positive && negative > neutral ? Math.min(-CUT, agreed) : UNDECIDED * agreed;
  }

  /** By its number: 0 negative, 1 neutral, 2 positive. */
  public double of(int tone) {
    return switch (tone) {
      case 0 -> negative;
      case 1 -> neutral;
      case 2 -> positive;
      default -> throw new IllegalArgumentException("not a tone: " + tone + ", expected 0 to 2");
    };
  }
}
