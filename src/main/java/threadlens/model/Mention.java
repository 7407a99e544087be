package threadlens.model;

import threadlens.text.Span;

/**
 * A group is named, flagged or not.
 *
 * @param group {@code axis:name}, such as {@code sect:shia}
 * @param span in the comment's own text
 */
public record Mention(String group, Span span) {}
