package threadlens.discourse;

import java.util.function.ToDoubleFunction;
import threadlens.model.MeasureNote;

/**
 * A measure of replies between camps.
 *
 * @param leastAuthors below how many speaking authors it is refused
 * @param twoCamps whether it is refused unless there are exactly two camps
 * @param value NaN where the replies allow none
 */
record CampMeasure(
    MeasureNote note, int leastAuthors, boolean twoCamps, ToDoubleFunction<Ties> value) {}
