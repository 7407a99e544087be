package threadlens.analysis.tone;

/**
 * How likely readers take a comment to be negative, neutral or positive, before it is known how
 * common these are: all three as likely beforehand.
 */
public record ToneOdds(double negative, double neutral, double positive) {

  /**
   * How likely two readers would both call it positive, less how likely both would call it
   * negative: from -1 to 1, and near 0 where neither is likely or both are.
   */
  public double score() {
    return positive * positive - negative * negative;
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
