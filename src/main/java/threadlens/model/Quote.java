package threadlens.model;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A part of a comment's text that the source marks as somebody else's words.
 *
 * @param span in the comment's own text
 * @param of the comment quoted; null where the source does not tell
 */
public record Quote(Span span, @Nullable CommentId of) {}
