package threadlens.model;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A part of a comment's text that is not simply its author's own prose.
 *
 * @param span in the comment's own text
 * @param kind never {@link ZoneKind#BODY}, which is all that no zone covers
 * @param of whose words, or who is addressed: a name as it stands in the conversation; null where
 *     not known
 */
public record Zone(Span span, ZoneKind kind, @Nullable String of) {}
