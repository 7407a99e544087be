package threadlens.model;

/** The polarity of a whole comment, by stated thresholds on its score. */
public enum Tone {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
