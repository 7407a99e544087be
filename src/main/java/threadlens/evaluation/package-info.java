/**
 * How good the program is: scores against labelled data, with intervals. In: gold, and what the\n *
 * pipeline says of the same texts. Out: tables and JSON.
 */
@NullMarked
package threadlens.evaluation;

import org.jspecify.annotations.NullMarked;
