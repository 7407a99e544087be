package threadlens.discourse;

import java.util.function.ToDoubleFunction;
import threadlens.model.MeasureNote;

/**
 * A measure of replies between camps.
 *
 * @param leastAuthors below how many speaking authors it is refused
 * @param twoCamps whether it is refused unless there are exactly two camps
 * @param passes how often it looks through all replies, about
 * @param value NaN where the replies allow none
 */
record CampMeasure(
    MeasureNote note,
    int leastAuthors,
    boolean twoCamps,
    int passes,
    ToDoubleFunction<Ties> value) {}
