/**
 * Bytes to {@link threadlens.model.Discussion}. In: a {@link threadlens.ingest.Source}. Out: the
 * article and its comments as the page shows them, and a problem for all that could not be used.
 * Never concludes who answers whom: what the page states goes into the hints, the rest is
 * linking's.
 *
 * <pre>
 *   arguments --Inputs--> files --Archives--> sources --merging.Groups--> sources of one discussion
 *     --Readers--> one DiscussionReader --> Discussion, Discussion, ... --merging--> Discussion
 *                                                 |
 *             decoding: bytes to text, once       +-- capture: pages saved as text, by site profile
 *                                                 +-- table: CSV, JSON lines, by column
 *             times: dates as people write them   +-- html: saved pages, by markup or repetition
 *             markup: elements to plain text      +-- export: what sites and tools export
 * </pre>
 *
 * <p><b>To add a format</b>, write a {@link threadlens.ingest.DiscussionReader} in a package of its
 * own beside {@code capture} and {@code table}, add it to {@code pipeline.Standard}, and put a
 * folder with an input under {@code src/test/resources/ingest}. The readers' packages import this
 * one, {@code decoding}, {@code times} and {@code markup}, never each other, but for {@code
 * merging}, which {@code export} asks to merge what several files show; and this one imports none
 * of them but {@code quotes}, which fills in what comments quote of each other, whatever the
 * format. A reader of text calls {@link threadlens.ingest.decoding.SourceText#read}.
 *
 * <p><b>To add a kind of archive</b>, write an {@link threadlens.ingest.Archive} in {@code
 * archive}: it makes of each record a source with {@link threadlens.ingest.Source#record()}, which
 * any reader then reads. Pages of one discussion, and captures of one page, are put together by
 * {@code merging}.
 *
 * <p><b>To add a site</b> whose pages are saved as text, write a profile: YAML under {@code
 * src/main/resources/threadlens/profiles}, whose {@code every-page.yaml} explains the templates,
 * and a line in {@code capture.Profiles}.
 *
 * <p><b>What is refused</b>, with {@link threadlens.ingest.UnreadableSourceException}: {@code
 * unreadable}, {@code empty}, {@code binary}, {@code too-large} (more than 128 MiB or ten million
 * lines), {@code unknown-format}, {@code no-such-column}, {@code no-comments}; of archives {@code
 * no-input}, {@code left-out-record}, {@code left-out-entry}, {@code left-out-archive}, {@code
 * left-out-rest}. <b>What is a problem</b>: {@code charset-guessed}, {@code undecodable}, {@code
 * nul}, {@code lone-surrogate}, {@code count-differs}, {@code ambiguous-header}, {@code
 * no-such-time}, {@code ambiguous-time}, {@code truncated}, {@code not-captured}, {@code
 * article-excerpt}, {@code duplicate-id}, {@code shown-twice}, {@code second-list}, {@code
 * ragged-row}, {@code left-out-line}, {@code left-out-row}, {@code left-out-rest}. Of what was
 * merged: {@code further-page}, {@code captured-again}, {@code added-later}, {@code gone-later},
 * {@code edited-later}. Those of exports stand in {@code export}. At most 100 of each code are kept
 * for one discussion.
 */
@NullMarked
package threadlens.ingest;

import org.jspecify.annotations.NullMarked;
