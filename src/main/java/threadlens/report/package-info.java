/**
 * What people read and programs load: {@link threadlens.model.ThreadReport} to files. In: reports,
 * one after the other. Out: a folder; the same reports give the same bytes. Never reads a source.
 */
@NullMarked
package threadlens.report;

import org.jspecify.annotations.NullMarked;
