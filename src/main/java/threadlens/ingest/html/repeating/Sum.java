package threadlens.ingest.html.repeating;

/** What is summed up over the elements of a page. */
enum Sum {
  /** Characters that are no white space. */
  TEXT,
  /** Those in links. */
  LINKED,
  /** Those in pieces long enough to be prose, not in links. */
  PROSE,
  /** Pieces of text, or elements of their own, that show a time. */
  TIMES
}
