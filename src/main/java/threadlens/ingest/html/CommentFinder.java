package threadlens.ingest.html;

import org.jspecify.annotations.Nullable;

/** One way to find the comments of a page. Stateless; changes nothing of the page. */
interface CommentFinder {
  /** Returns what it found; null where the page is not of its kind. */
  @Nullable FoundComments find(HtmlPage page);
}
