/**
 * What people read and programs load: {@link threadlens.model.ThreadReport} to files. In: reports,
 * one after the other, and the inputs that could not be read. Out: a folder. The same reports give
 * the same bytes: no clock, no locale, no hash order. Never reads a source, never judges: all it
 * shows stands in the report it was given.
 *
 * <h2>How it is built</h2>
 *
 * <p>{@link threadlens.report.ReportFolder} is the door. It hands each report to one {@link
 * threadlens.report.ReportSession} for each format and closes with {@code manifest.json}. A session
 * writes what it is given at once and keeps only what the overview needs: a row for each
 * discussion, and of the flagged comments the 10,000 that rank highest, and bounded rolls of rules
 * and authors. So memory grows with the longest thread, not with the corpus. Every file lies aside
 * as {@code .NAME.part} until it is whole, and takes its digest on the way.
 *
 * <p>{@code HtmlReport} asks {@code report.page} for a record of what a page shows, and a template
 * of the same name in {@code src/main/jte} places it. Templates are compiled by the build, and
 * escape by where a value stands. {@code JsonReport} writes what {@code exchange} writes for {@code
 * read} and {@code annotate}, and the schema beside it. Who is who in all threads is handed over
 * once, before the end: {@code people.html} and {@code people.jsonl}. The pages of rules and
 * authors come last; where they stand, {@link threadlens.report.page.Hrefs} alone says. All words
 * of ours come from {@link threadlens.report.page.Phrases}, in the language that was asked for.
 *
 * <h2>What a page promises</h2>
 *
 * <ul>
 *   <li>It opens from disk and loads nothing. Style and script stand inside and are named by their
 *       digests in a policy that allows nothing else, so no style attribute may be used.
 *   <li>It says everything without the script, which adds keys, a filter, tables sorted by their
 *       columns, and a light on the comment that a link leads to.
 *   <li>Text of a source is shown, never obeyed: no markup, no link, no hidden character, no more
 *       than five marks on one letter, at most 20,000 characters of a comment.
 *   <li>Each paragraph runs in the direction of its own first letter; names are isolated; the style
 *       sheet knows start and end, never left and right.
 *   <li>Nothing of ours is said in another language than the page's without being marked so.
 *   <li>axe finds nothing, in light and dark, from the left and from the right.
 *   <li>Nothing is told by colour alone: flags carry their word, marks differ by their underline,
 *       bars by their direction, and every picture has its table.
 *   <li>A link that is not sure is never spoken of as a fact: "probably answers", with who else it
 *       may be in sight. What is sure keeps the second best in its evidence.
 *   <li>The words that say whom a comment answers are marked in it; those that they go back to, in
 *       an excerpt of the comment answered, wherever that stands. Beside a flag stands what was
 *       answered.
 *   <li>Scores and confidences are high, medium or low, never a percentage.
 *   <li>A page holds at most 200 comments and 150,000 characters of them, and nests at most ten
 *       levels: a deeper comment says its level.
 * </ul>
 *
 * <p>To add a format: a {@link threadlens.report.ReportWriter}, a line in {@link
 * threadlens.report.ReportFormats}. To add a kind of page: a record in {@code report.page}, a
 * template, a line in {@code HtmlSession}.
 */
@NullMarked
package threadlens.report;

import org.jspecify.annotations.NullMarked;
