/**
 * Bytes to text. In: a {@link threadlens.ingest.Source}. Out: its text, with the digest of its
 * bytes, and a problem for every assumption made and every byte that is no character. Refuses what
 * is no text. Knows no format.
 */
@NullMarked
package threadlens.ingest.decoding;

import org.jspecify.annotations.NullMarked;
