/**
 * What sites and tools export of discussions, each format recognised by its content. In: the bytes
 * of an export, however long. Out: a discussion for each of its threads, in the order in which they
 * begin.
 *
 * <pre>
 *   xml, json, csv, mail: a parser for each format --posts, heads--> Threads --sorted by thread--> Discussions
 * </pre>
 *
 * <p>An export is often sorted by time, its threads interleaved. So every format is read in two
 * passes ({@link threadlens.ingest.export.Export}): the parser tells {@link
 * threadlens.ingest.export.Threads} what it finds as it comes, which sorts it by thread, on disk
 * beyond 32 MiB; then each thread is put together by itself. Nothing is held but one thread, of at
 * most 200,000 comments or 64 Mi UTF-16 units; a longer one comes out in parts, with a problem
 * {@code thread-split}.
 *
 * <p><b>Files that are read together</b> are one export: a thread goes on from one to the other, or
 * is shown by both, and then they are merged as captures of a page are ({@link
 * threadlens.ingest.export.ThreadCaptures}). A reader that says so ({@code readsParts}) gives keys
 * that are the same in every file, and tells where files may be of some days alone.
 *
 * <p><b>To add a format</b>, write a {@link threadlens.ingest.DiscussionReader} that calls {@link
 * threadlens.ingest.export.Export#read} with a parser of its own, in the sub-package of its syntax.
 *
 * <p><b>Rules that all formats share.</b> Comments stand in the order of the export; where it is a
 * tree, depth first as displayed. The text of comments is plain: HTML becomes prose, Markdown stays
 * as it was typed, but for {@code >} before quoted lines. A forum, Reddit or Hacker News thread has
 * its opening post as first comment, even if that is a mere link without text; then the article has
 * title and address, and {@code link} in the comment's meta is what it points to. A comment that
 * the site deleted, holds back or took for spam keeps its place, with what is left of its text.
 *
 * <p><b>Problems</b> beyond those of {@code ingest}: {@code no-such-parent}, {@code self-reply},
 * {@code reply-cycle}, {@code thread-split}, {@code repeated-message}, {@code not-a-comment} (a
 * pingback, a service message), {@code wrong-type}, {@code control-character}, {@code
 * left-out-comment}, {@code day-numbers} (times that were a spreadsheet's, which has no zone).
 */
@NullMarked
package threadlens.ingest.export;

import org.jspecify.annotations.NullMarked;
