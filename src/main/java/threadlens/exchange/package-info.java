/**
 * The JSON that other programs read and write: {@code read} and {@code annotate}. In and out:
 * records of the model and lines of JSON. Never reads a file, never prints.
 *
 * <p>{@link threadlens.exchange.JsonOut} writes: every text passes through it, so half a surrogate
 * pair cannot break the output, and every score is rounded the same way. {@link
 * threadlens.exchange.DiscussionJson} and {@link threadlens.exchange.AnnotationJson} hold the field
 * names in their order; reports use them too, so a field added here shows everywhere. {@link
 * threadlens.exchange.Utterances} reads: a line becomes an {@link
 * threadlens.exchange.UtteranceLine}, which keeps its bytes and knows where the annotation goes, or
 * a {@link threadlens.exchange.BadLine}.
 */
@NullMarked
package threadlens.exchange;

import org.jspecify.annotations.NullMarked;
