package threadlens.report.page;

/** How sure, or how likely to be upheld: three words, since the figures are no probabilities. */
public enum Level {
  HIGH,
  MEDIUM,
  LOW;

  /** The level of a confidence from 0 to 1: high from .8, medium from .5. */
  public static Level ofConfidence(double confidence) {
    return confidence >= 0.8 ? HIGH : confidence >= 0.5 ? MEDIUM : LOW;
  }

  /** The level of a score from 0 to 1, by thirds. */
  public static Level ofScore(double score) {
    return score >= 2 / 3.0 ? HIGH : score >= 1 / 3.0 ? MEDIUM : LOW;
  }
}
