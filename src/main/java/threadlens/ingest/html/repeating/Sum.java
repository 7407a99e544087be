package threadlens.ingest.html.repeating;

/** What is summed up over the elements of a page. */
enum Sum {
  /** Characters that are no white space. */
  TEXT(0),
  /** Those in links. */
  LINKED(1),
  /** Those in pieces long enough to be prose, not in links. */
  PROSE(2),
  /** Pieces of text, or elements of their own, that show a time. */
  TIMES(3),
  /** Headings that are the title of a page. */
  TITLES(4);

  private final int slot;

  Sum(int slot) {
    this.slot = slot;
  }

  /** Where it is kept: from 0, each at its own. */
  int slot() {
    return slot;
  }
}
