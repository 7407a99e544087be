/**
 * Exports that are JSON: one document, or one object a line. In: an open export. Out: posts and
 * heads of threads. Nothing is parsed by recursion; what breaks off is told as far as it was whole.
 */
@NullMarked
package threadlens.ingest.export.json;

import org.jspecify.annotations.NullMarked;
