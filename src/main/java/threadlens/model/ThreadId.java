package threadlens.model;

/**
 * Identifies a thread across captures: the article's address, or else its file's path; where the
 * file holds several, {@code #} and the record follow.
 */
public record ThreadId(String value) {
  /** The article's address where the page gives one, else where the page lay. */
  public static ThreadId of(Discussion discussion) {
    String url = discussion.article().url();
    String place = url != null ? url : discussion.source().path();
    String record = discussion.source().record();
    return new ThreadId(record == null ? place : place + "#" + record);
  }
}
