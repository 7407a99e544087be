package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * The piece under discussion.
 *
 * @param title one line; empty where the source shows none
 * @param url the address as the source gives it, not checked; null where it gives none
 * @param author the byline; null where the source shows none
 * @param publishedAt null where the source gives no time
 * @param language BCP 47; {@code und} where it cannot be told
 * @param text paragraphs parted by an empty line; empty for a forum thread
 */
public record Article(
    String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable PostedAt publishedAt,
    String language,
    String text) {
  /** Returns this article with another address. */
  public Article withUrl(@Nullable String other) {
    return new Article(title, other, author, publishedAt, language, text);
  }

  /** Returns this article with another time. */
  public Article withPublishedAt(@Nullable PostedAt other) {
    return new Article(title, url, author, other, language, text);
  }
}
