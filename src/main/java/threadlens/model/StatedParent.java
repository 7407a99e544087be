package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * The source's own word on whom a comment answers.
 *
 * @param replyTo the comment answered, which the discussion may lack; null: it answers nobody
 */
public record StatedParent(@Nullable CommentId replyTo) {}
