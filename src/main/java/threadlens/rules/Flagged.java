package threadlens.rules;

import threadlens.model.CommentFlags;

/**
 * What the rules say of a comment by itself, and what its thread will remember of it.
 *
 * @param gist of its words
 */
public record Flagged(CommentFlags flags, Gist gist) {}
