package threadlens.ingest.times;

/** Whether 03/05/2014 is in May or in March. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN
}
