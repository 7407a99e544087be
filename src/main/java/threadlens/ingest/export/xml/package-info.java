/**
 * Exports that are XML, read as a stream. In: an open export. Out: posts and heads of threads.
 * Never reads a document type declaration, an entity of the document's own, or anything outside it.
 */
@NullMarked
package threadlens.ingest.export.xml;

import org.jspecify.annotations.NullMarked;
