package threadlens.ingest.export;

/** What a thread is made of, in the order in which the export tells it. */
sealed interface Parcel {
  /** Returns which of the files of the export tells it, from 0 on. */
  int file();

  record OfHead(ThreadHead head, int file) implements Parcel {}

  record OfPost(Post post, int file) implements Parcel {}

  /**
   * What could not be used.
   *
   * @param line 1-based
   * @param column 1-based
   */
  record OfProblem(String code, String message, int line, int column, int file) implements Parcel {}
}
