/**
 * The nodes of a parsed page, in tables. In: what jsoup made of it. Out: its elements by their
 * numbers, with what each shows of itself, and its texts. Made in one walk, and read by all that
 * looks for something on the page: to ask the parser's own nodes again and again is slow. Never
 * judges what anything is.
 */
@NullMarked
package threadlens.ingest.html.tree;

import org.jspecify.annotations.NullMarked;
