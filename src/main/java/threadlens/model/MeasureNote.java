package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * What a measure is: enough to publish a figure with.
 *
 * @param name stable, for programs, such as {@code wiener-index}
 * @param title for a person
 * @param definition in words, exact enough to work it out again
 * @param source the paper it is from; "this program" where there is none
 * @param unit such as {@code comments}, {@code seconds} or {@code 1} for a bare number
 * @param low the least value it can have; null where it has none
 * @param high the greatest; null where it has none
 * @param least below how many {@code of} no figure is given
 * @param of what is counted for that, such as {@code replies}
 */
public record MeasureNote(
    String name,
    String title,
    String definition,
    String source,
    String unit,
    @Nullable Double low,
    @Nullable Double high,
    int least,
    String of) {}
