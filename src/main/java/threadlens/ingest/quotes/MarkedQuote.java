package threadlens.ingest.quotes;

import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.text.Span;

/**
 * A part of a comment that is marked as somebody else's words, or is known to be.
 *
 * @param span with its marks
 * @param words the part of it that was said
 * @param name of who is said to have said it; null where nobody is named
 * @param id that the mark gives of the comment quoted; null where it gives none
 * @param of the comment quoted, where the source tells
 * @param sure whether it is a quotation even if nobody is found who said it
 */
record MarkedQuote(
    Span span,
    Span words,
    @Nullable String name,
    @Nullable String id,
    @Nullable CommentId of,
    boolean sure) {
  /** Whether it is no more than words between quotation marks. */
  boolean isCopied() {
    return !sure && name == null;
  }

  /** Whether it is what stands under a name, up to an empty line. */
  boolean isParagraph() {
    return !sure && name != null;
  }

  /** The same, of what stands before an offset. */
  MarkedQuote upTo(int end) {
    return new MarkedQuote(
        new Span(span.start(), end), new Span(words.start(), end), name, id, of, sure);
  }
}
