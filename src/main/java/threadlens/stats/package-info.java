/** Bootstrap, agreement and calibration. In and out: numbers. Knows no comment. */
@NullMarked
package threadlens.stats;

import org.jspecify.annotations.NullMarked;
