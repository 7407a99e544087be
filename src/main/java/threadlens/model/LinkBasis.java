package threadlens.model;

/** On which reply links a measure rests. */
public enum LinkBasis {
  /** Only those that the source states. */
  STATED,
  /** Those too that linking concluded, each by its confidence. */
  ALL
}
