package threadlens.model;

/** How long a step of a course of time is; the finest that a span allows is taken. */
public enum TimeStep {
  DAY,
  /** From Monday. */
  WEEK,
  MONTH,
  YEAR
}
