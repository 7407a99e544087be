package threadlens.ingest.export;

/** What a thread is made of, in the order in which the export tells it. */
sealed interface Parcel {
  record OfHead(ThreadHead head) implements Parcel {}

  /**
   * A post.
   *
   * @param opening that it is of the file of openings
   */
  record OfPost(Post post, boolean opening) implements Parcel {}

  /**
   * What could not be used.
   *
   * @param line 1-based
   * @param column 1-based
   */
  record OfProblem(String code, String message, int line, int column) implements Parcel {}
}
