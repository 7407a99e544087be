/**
 * Bytes to {@link threadlens.model.Discussion}. In: a {@link threadlens.ingest.Source}. Out: the\n
 * * article and its comments as the page shows them, and a problem for all that could not be
 * used.\n * Never concludes who answers whom: what the page states goes into the hints, the rest
 * is\n * linking's.
 */
@NullMarked
package threadlens.ingest;

import org.jspecify.annotations.NullMarked;
