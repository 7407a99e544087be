package threadlens.ingest.times;

/** Whether 03/05/14 is in May or in March of 2014, or in May of 2003. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** With two figures for the year. */
  YEAR_FIRST,
  /** Nothing tells. */
  UNKNOWN
}
