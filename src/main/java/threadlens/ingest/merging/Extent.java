package threadlens.ingest.merging;

/** How much of a discussion a capture shows, and so what it tells by what it does not show. */
public enum Extent {
  /** All that was there. */
  WHOLE,

  /** All that was there between the first time of a comment and the last. */
  DAYS,

  /** Nobody knows how much: what is not there may have been left out. */
  PART
}
