package threadlens.model;

/**
 * Identifies a thread across captures: the article's address, or else its file's path; where the
 * file holds several, {@code #} and the record follow. A page with an address is one thread,
 * whatever archive it lies in. Has an order for the same reason as {@link CommentId}.
 */
public record ThreadId(String value) implements Comparable<ThreadId> {
  /** The format of pages, of which each is one thread. */
  private static final String PAGE = "html";

  /** The article's address where the page gives one, else where the page lay. */
  public static ThreadId of(Discussion discussion) {
    String url = discussion.article().url();
    String place = url != null ? url : discussion.source().path();
    boolean namedByAddress = url != null && discussion.format().equals(PAGE);
    String record = namedByAddress ? null : discussion.source().record();
    return new ThreadId(record == null ? place : place + "#" + record);
  }

  @Override
  public int compareTo(ThreadId other) {
    return value.compareTo(other.value);
  }
}
