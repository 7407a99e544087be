/**
 * Archives to sources. In: a file that holds pages and exports. Out: a {@link
 * threadlens.ingest.Source} for each, which the readers of pages and exports then read. Never
 * writes to a disk, never uses a name of an archive as a path, holds no record in memory.
 *
 * <pre>
 *   WarcArchive   web archives (ISO 28500), by jwarc: responses and resources that are pages
 *   ZipArchive    zip files of pages or exports; WACZ, a zip around web archives
 *   MhtmlArchive  one page with what belongs to it (RFC 2557), as Chromium saves it
 * </pre>
 *
 * <p>An archive is gone through once, and only where each record begins is kept; a record is read
 * where it lies when its turn comes.
 */
@NullMarked
package threadlens.ingest.archive;

import org.jspecify.annotations.NullMarked;
