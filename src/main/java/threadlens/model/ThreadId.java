package threadlens.model;

/** Identifies a thread across captures: the article's address, or else its file's path. */
public record ThreadId(String value) {
  /** The article's address where the page gives one, else where the page lay. */
  public static ThreadId of(Discussion discussion) {
    String url = discussion.article().url();
    return new ThreadId(url != null ? url : discussion.source().path());
  }
}
