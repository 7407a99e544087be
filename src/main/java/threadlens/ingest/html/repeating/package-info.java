/**
 * Comments by their repetition, on pages whose markup nobody knows. In: a parsed page. Out: the
 * items that repeat as comments do, with author, time, text, nesting, and how sure that is. Knows
 * no site and no software.
 *
 * <p>Rests on: Liu, Grossman, Zhai, <em>Mining data records in web pages</em> (MDR, KDD 2003):
 * records of a list are subtrees of one shape; Miao et al., <em>Extracting data records from the
 * web using tag path clustering</em> (WWW 2009): the shape is told by a path that recurs all over
 * the page, so that replies below other parents are of the same list; Zhai and Liu, <em>Web data
 * extraction based on partial tree alignment</em> (DEPTA, WWW 2005): the parts of a record are what
 * stands at the same place in each; and the observation of comment extractors since (Cao et al.
 * 2012, Weninger et al. 2014) that a comment is a record with a name, a time and prose of its own.
 *
 * <pre>
 *   page --Outline--> elements in their order, with sums of text, links, times
 *        --Groups---> elements that share a tag and a word of their class, or a pattern of ids
 *        --Layout---> at which place in each: name, time, prose; what is the same in most is furniture
 *                     (names are sought at the places first that may score best: NameProspect)
 *        --Verdict--> how surely these are comments
 *        --Nesting--> who answers whom, where the page shows it
 * </pre>
 *
 * <p>Where nothing repeats, comments may lack an element of their own ({@link
 * threadlens.ingest.html.repeating.SideBySide}), or a first line may hold name and time ({@link
 * threadlens.ingest.html.repeating.FirstLines}): these are put into boxes, and the search begins
 * again.
 */
@NullMarked
package threadlens.ingest.html.repeating;

import org.jspecify.annotations.NullMarked;
