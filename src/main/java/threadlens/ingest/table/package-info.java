/**
 * Exports with one comment a row: CSV and JSON lines, or an array of JSON. In: an open export, and
 * which column holds what. Out: a post for each row, and heads of the conversations they name.
 */
@NullMarked
package threadlens.ingest.table;

import org.jspecify.annotations.NullMarked;
