/**
 * Times as people and programs write them, in the languages of the sites that are read. In: what a
 * source shows. Out: {@link threadlens.model.PostedAt}, with an offset where the source gives one.
 * Never reads the clock: what is relative is placed by the time of the capture, if that is known.
 */
@NullMarked
package threadlens.ingest.times;

import org.jspecify.annotations.NullMarked;
