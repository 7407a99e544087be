/**
 * The JSON that other programs read and write: {@code read} and {@code annotate}. In and out:\n *
 * records of the model and lines of JSON.
 */
@NullMarked
package threadlens.exchange;

import org.jspecify.annotations.NullMarked;
