package threadlens.report.page;

import threadlens.model.Discussion;
import threadlens.model.ThreadReport;

/**
 * A discussion in the list of all.
 *
 * @param found how many comments, and how many were declared where that differs
 */
public record DiscussionRow(
    String href,
    String title,
    String source,
    String state,
    String found,
    Counts counts,
    String languages) {
  public static DiscussionRow of(ThreadReport report, ThreadPages pages, String href) {
    Phrases phrases = pages.phrases();
    Discussion discussion = report.discussion();
    return new DiscussionRow(
        href,
        pages.title(),
        Visible.line(ThreadFacts.source(phrases, discussion), 200),
        Words.commentsState(phrases, discussion.commentsState()),
        ThreadFacts.found(phrases, discussion),
        pages.counts(),
        ThreadFacts.languages(phrases, report));
  }
}
