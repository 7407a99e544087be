package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * How one author answers another.
 *
 * @param from who answers
 * @param to who is answered
 * @param replies how many, by confidence
 * @param hostility mean of these replies, from 0 to 1; null where none is evaluated
 * @param sentiment mean of these replies, from -1 to 1; null where none has a sentiment
 */
public record PairTone(
    String from,
    String to,
    double replies,
    @Nullable Double hostility,
    @Nullable Double sentiment) {}
