/**
 * Bytes to {@link threadlens.model.Discussion}. In: a {@link threadlens.ingest.Source}. Out: the
 * article and its comments as the page shows them, and a problem for all that could not be used.
 * Never concludes who answers whom: what the page states goes into the hints, the rest is
 * linking's.
 */
@NullMarked
package threadlens.ingest;

import org.jspecify.annotations.NullMarked;
