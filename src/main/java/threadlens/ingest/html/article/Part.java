package threadlens.ingest.html.article;

import java.util.Locale;

/** What a part of a page may be, by its name. */
enum Part {
  /** The text of an article and nothing else. */
  BODY,
  /** The article with what belongs to it. */
  ARTICLE,
  /** Neither article nor comment, even if long. */
  SURE,
  /** Neither article nor comment, where it is short. */
  FURNITURE,
  /** What leads into the article. */
  LEAD,
  /** Who wrote it. */
  AUTHOR,
  /** When it was published. */
  DATE,
  /** What readers say. */
  COMMENT;

  /** The key of its names in the data. */
  String key() {
    return name().toLowerCase(Locale.ROOT) + "-names";
  }
}
