/**
 * Markup to plain text. In: elements of a page, or a fragment out of an export. Out: prose with its
 * paragraphs and line breaks, and where the markup sets quotations in it. Never loads, runs or
 * fetches what the markup names.
 */
@NullMarked
package threadlens.ingest.markup;

import org.jspecify.annotations.NullMarked;
