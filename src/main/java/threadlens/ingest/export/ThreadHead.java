package threadlens.ingest.export;

import org.jspecify.annotations.Nullable;

/**
 * What an export tells of a thread beside its comments.
 *
 * @param record the thread's name within the export; null where the export holds this one alone
 * @param title one line; empty where there is none
 * @param url address of the article or thread; null where there is none
 * @param author of the article; null where there is none
 * @param publishedAt of the article, as it stands; null where there is none
 * @param text of the article; empty for a forum thread, whose opening post is its first comment
 * @param closed whether it takes no more comments
 * @param declaredCount how many comments the site says it has; null where it does not say
 */
public record ThreadHead(
    @Nullable String record,
    String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String publishedAt,
    String text,
    boolean closed,
    @Nullable Integer declaredCount) {
  public ThreadHead {
    title = oneLine(title);
    text = Wording.plain(text).text();
  }

  /** A thread without an article, of which nothing but this is known. */
  public static ThreadHead of(@Nullable String record, String title, @Nullable String url) {
    return new ThreadHead(record, title, url, null, null, "", false, null);
  }

  /** Returns whether it tells no more than the thread's name. */
  boolean isBlank() {
    return title.isEmpty() && url == null && text.isEmpty();
  }

  private static String oneLine(String text) {
    return Wording.plain(text).text().replace('\n', ' ');
  }
}
