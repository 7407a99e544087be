package threadlens.ingest.export;

/** What a thread is made of, in the order in which the export tells it. */
sealed interface Parcel {
  record OfHead(ThreadHead head) implements Parcel {}

  /**
   * A post.
   *
   * @param file which of the files of the export it is of, from 0 on
   */
  record OfPost(Post post, int file) implements Parcel {}

  /**
   * What could not be used.
   *
   * @param line 1-based
   * @param column 1-based
   */
  record OfProblem(String code, String message, int line, int column) implements Parcel {}
}
