package threadlens.report;

import static threadlens.report.CsvColumns.COUNT;
import static threadlens.report.CsvColumns.ID;
import static threadlens.report.CsvColumns.NEVER;
import static threadlens.report.CsvColumns.column;

import java.util.List;
import threadlens.exchange.Timestamps;
import threadlens.exchange.Words;
import threadlens.model.Comment;
import threadlens.model.LinkStatus;
import threadlens.model.ThreadReport;
import threadlens.report.CsvFile.Column;

/** What {@code threads.csv} holds, column by column. */
final class ThreadColumns {
  private final ResearchOptions options;

  ThreadColumns(ResearchOptions options) {
    this.options = options;
  }

  List<Column<ThreadReport>> columns() {
    return List.of(
        column("thread", "The thread", ID, "unique", NEVER, t -> t.thread().value()),
        column(
            "address",
            "The article's address; under pseudonyms that of its site",
            "URL",
            "",
            "none is given by the page",
            t -> t.discussion().article().url()),
        column(
            "title",
            "The article's title",
            "text",
            "",
            "none, or --text is not keep",
            t -> options.words(t.discussion().article().title())),
        column(
            "published_at",
            "When the article appeared",
            "ISO 8601, without an offset where the page gives none",
            "",
            "not told by the page",
            t -> Timestamps.text(t.discussion().article().publishedAt())),
        column(
            "language",
            "The article's language",
            "BCP 47",
            "und: cannot be told",
            NEVER,
            t -> t.discussion().article().language()),
        column(
            "format",
            "Which reader read the input",
            "word",
            "",
            NEVER,
            t -> t.discussion().format()),
        column(
            "profile",
            "Which description of a site fitted",
            "word",
            "",
            "none was needed",
            t -> t.discussion().profile()),
        column(
            "comments_state",
            "Whether the page takes comments",
            "word",
            "open, closed, suspended, none, not-captured",
            NEVER,
            t -> Words.of(t.discussion().commentsState())),
        column(
            "declared_comments",
            "How many comments the page says it has",
            COUNT,
            "0 and more",
            "the page does not say",
            t -> t.discussion().declaredCount()),
        column(
            "comments",
            "How many were read",
            COUNT,
            "0 and more",
            NEVER,
            t -> t.annotations().size()),
        column(
            "speakers",
            "How many people wrote; comments without a name count for nobody",
            "people",
            "0 and more",
            NEVER,
            this::speakers),
        column(
            "flagged",
            "How many comments have a finding of severity review or urgent",
            COUNT,
            "0 and more",
            NEVER,
            t -> t.annotations().stream().filter(CsvColumns::isFlagged).count()),
        count("stated", "whose parent the page states", LinkStatus.STATED),
        count("inferred", "whose parent is inferred", LinkStatus.INFERRED),
        count("root", "that answer nobody", LinkStatus.ROOT),
        count("missing_parent", "whose parent is gone", LinkStatus.MISSING_PARENT),
        count("unknown", "whose parent cannot be told", LinkStatus.UNKNOWN));
  }

  private static Column<ThreadReport> count(String name, String which, LinkStatus status) {
    return column(
        name,
        "How many comments " + which,
        COUNT,
        "0 and more",
        NEVER,
        t -> t.annotations().stream().filter(a -> a.link().status() == status).count());
  }

  private Object speakers(ThreadReport thread) {
    return thread.discussion().comments().stream()
        .map(Comment::author)
        .filter(author -> author != null)
        .map(author -> options.speaker(author))
        .distinct()
        .count();
  }
}
