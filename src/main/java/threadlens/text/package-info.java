/**
 * Places in a text, and what a text is once spelling is set aside. In: strings. Out: spans, lines,
 * folded forms with the way back, the languages of a text. Knows no comment, no file, and no
 * library but ICU4J.
 */
@NullMarked
package threadlens.text;

import org.jspecify.annotations.NullMarked;
