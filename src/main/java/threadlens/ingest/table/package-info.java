/**
 * Exports with one comment a row: CSV and JSON lines. In: a text, and which column holds what. Out:
 * one discussion for each conversation, in the order in which they begin. Parents that a row states
 * go into the hints as they are.
 */
@NullMarked
package threadlens.ingest.table;

import org.jspecify.annotations.NullMarked;
