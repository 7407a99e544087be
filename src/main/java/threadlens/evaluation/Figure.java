package threadlens.evaluation;

import org.jspecify.annotations.Nullable;
import threadlens.stats.Interval;

/**
 * One figure.
 *
 * @param name what it measures, such as {@code macro-F1}
 * @param slice the part of the rows it is about, such as {@code label=abusive}; null for all
 * @param rows how many rows it rests on
 * @param value NaN where the rows allow none
 * @param interval where it lies in 95 of 100 samples like this one
 */
public record Figure(
    String name, @Nullable String slice, int rows, double value, Interval interval) {}
