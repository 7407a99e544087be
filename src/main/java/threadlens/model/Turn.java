package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * A comment as a point of the course of its thread.
 *
 * @param hostility from 0 to 1, for ranking; null where rules were not evaluated
 * @param sentiment from -1 to 1; null where it is not to be had
 */
public record Turn(CommentId comment, @Nullable Double hostility, @Nullable Double sentiment) {}
