package threadlens.evaluation;

/** What the worth of findings is told for, each by itself. */
public enum Per {
  CATEGORY,
  RULE
}
