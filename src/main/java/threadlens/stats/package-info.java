/**
 * Agreement with gold labels, correlation, calibration, and how sure a figure is. In and out:
 * numbers. Knows no comment, no file and no label's name: classes are numbered from 0.
 *
 * <p>Every figure can be asked of a weighted sample, one weight a row. {@link
 * threadlens.stats.Bootstrap} draws such weights, so that a resample costs one pass and no copy.
 */
@NullMarked
package threadlens.stats;

import org.jspecify.annotations.NullMarked;
