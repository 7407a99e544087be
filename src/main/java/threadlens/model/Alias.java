package threadlens.model;

/**
 * Another form in which a name is written. Forms that differ only in capitals, spacing or signs are
 * one.
 *
 * @param written the form as first written, without {@code @}; of a long one the beginning
 * @param likeness how it is like the name
 * @param because the same for a person, such as {@code one letter from 'Mystic'}
 * @param count how often it is written
 * @param firstComment where it first stands
 */
public record Alias(
    String written, Likeness likeness, String because, int count, CommentId firstComment) {}
