package threadlens.report;

/** How much of what people wrote goes into a research format. */
public enum TextShare {
  /** All of it. */
  KEEP,
  /** Only the words of findings. */
  SPANS,
  /** Nothing: neither words nor titles. */
  DROP
}
