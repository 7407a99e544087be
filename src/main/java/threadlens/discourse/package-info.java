/**
 * Measures of threads: how they are shaped, who speaks and answers, how hostile they are and where
 * they heat up; and the camps of those who write. In: annotated comments. Out: numbers, each with
 * its definition and source, or the reason why there is none. Never reads a source, never writes a
 * report. To add a measure: a {@link threadlens.discourse.ThreadMeasure}, a line in {@link
 * threadlens.discourse.ThreadMeasuring#standard()}, its test.
 */
@NullMarked
package threadlens.discourse;

import org.jspecify.annotations.NullMarked;
