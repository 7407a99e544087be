package threadlens.linking;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A part of a comment that is somebody else's words.
 *
 * @param span in the comment's own text
 * @param of the comment that said it first; null where it is not found
 * @param marked whether the source or the writer marks it as a quotation
 * @param words how many words of it stand in that comment
 */
record Quoted(Span span, @Nullable Post of, boolean marked, int words) {}
