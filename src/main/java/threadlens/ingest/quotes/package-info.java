/**
 * What comments quote of each other. In: the comments of one discussion, whatever the format. Out:
 * the same comments; what their writers mark as a quotation is in the hints, with the comment
 * quoted where it is found; so is what stands between quotation marks where another comment says
 * it, and a line copied from an earlier comment with words of the writer's own below it. Words that
 * are copied otherwise are no quotation here: linking weighs them as evidence.
 */
@NullMarked
package threadlens.ingest.quotes;

import org.jspecify.annotations.NullMarked;
