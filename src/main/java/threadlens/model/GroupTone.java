package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * How a group is spoken of.
 *
 * @param group {@code axis:name}, such as {@code sect:shia}
 * @param mentions how often it is named
 * @param comments in how many comments it is named or attacked
 * @param attacks in how many of these a finding is aimed at it
 * @param hostility mean score of hostility towards groups in these comments, from 0 to 1; null
 *     where none is evaluated
 * @param sentiment mean of these comments, from -1 to 1; null where none has a sentiment
 */
public record GroupTone(
    String group,
    int mentions,
    int comments,
    int attacks,
    @Nullable Double hostility,
    @Nullable Double sentiment) {}
