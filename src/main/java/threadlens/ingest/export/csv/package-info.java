/**
 * Exports that are tables of a tool whose columns are known. In: an open export. Out: posts and
 * heads of threads.
 */
@NullMarked
package threadlens.ingest.export.csv;

import org.jspecify.annotations.NullMarked;
