package threadlens.report;

import static threadlens.report.CsvColumns.ID;
import static threadlens.report.CsvColumns.NEVER;
import static threadlens.report.CsvColumns.PEOPLE;
import static threadlens.report.CsvColumns.column;
import static threadlens.report.CsvColumns.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.Words;
import threadlens.model.CommentId;
import threadlens.report.CsvColumns.Row;
import threadlens.report.CsvFile.Column;

/** What {@code links.csv} holds, column by column. */
final class LinkColumns {
  private final ResearchOptions options;

  LinkColumns(ResearchOptions options) {
    this.options = options;
  }

  List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(CsvColumns.who(options));
    columns.add(
        column(
            "status",
            "What is known of whom it answers",
            "word",
            "stated: by the page; inferred; root: nobody; missing-parent: somebody whose comment is gone; unknown",
            NEVER,
            r -> Words.of(r.link().status())));
    columns.add(
        column(
            "reply_to",
            "The comment answered, however sure",
            ID,
            "in comments.csv",
            "none is known",
            r ->
                r.link().replyTo() == null
                    ? null
                    : options.utterance(r.thread().thread(), r.link().replyTo())));
    columns.add(
        column(
            "answered",
            "Who wrote the comment answered",
            PEOPLE,
            "",
            "nobody, or the page names nobody",
            Row::answered));
    columns.add(
        column(
            "addressee",
            "Who is spoken to, also where their comment is gone",
            PEOPLE,
            "",
            "nobody is known",
            r -> r.link().addressee()));
    columns.add(
        column(
            "confidence",
            "How sure it is that status and reply_to are both right",
            "none",
            "0 to 1; 1 where stated",
            NEVER,
            r -> rounded(r.link().confidence())));
    columns.add(
        column(
            "second",
            "The second best: a comment, or nobody",
            ID,
            "",
            "there is none",
            r -> second(r)));
    columns.add(
        column(
            "second_confidence",
            "How likely that is",
            "none",
            "0 to 1",
            "there is none",
            r ->
                r.link().candidates().size() < 2
                    ? null
                    : rounded(r.link().candidates().get(1).probability())));
    columns.add(
        column(
            "evidence",
            "Why, strongest first",
            "kind:weight in log-odds, divided by spaces",
            "",
            "the status is stated or unknown",
            LinkColumns::evidence));
    return List.copyOf(columns);
  }

  private @Nullable Object second(Row row) {
    if (row.link().candidates().size() < 2) {
      return null;
    }
    CommentId second = row.link().candidates().get(1).replyTo();
    return second == null ? "nobody" : options.utterance(row.thread().thread(), second);
  }

  private static String evidence(Row row) {
    return row.link().evidence().stream()
        .map(one -> one.kind() + ":" + String.format(Locale.ROOT, "%.2f", one.weight()))
        .collect(Collectors.joining(" "));
  }
}
