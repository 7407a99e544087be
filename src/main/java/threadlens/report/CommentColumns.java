package threadlens.report;

import static threadlens.report.CsvColumns.COUNT;
import static threadlens.report.CsvColumns.NEVER;
import static threadlens.report.CsvColumns.column;
import static threadlens.report.CsvColumns.isFlagged;
import static threadlens.report.CsvColumns.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.Timestamps;
import threadlens.exchange.Words;
import threadlens.model.Category;
import threadlens.model.Mention;
import threadlens.model.Sentiment;
import threadlens.report.CsvColumns.Row;
import threadlens.report.CsvFile.Column;

/** What {@code comments.csv} holds, column by column. */
final class CommentColumns {
  private final ResearchOptions options;

  CommentColumns(ResearchOptions options) {
    this.options = options;
  }

  List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(CsvColumns.who(options));
    columns.addAll(asShown());
    columns.addAll(asSaid());
    for (Category category : Category.values()) {
      columns.add(
          column(
              "score_" + Words.of(category).replace('-', '_'),
              "For ranking by "
                  + Words.of(category)
                  + ": higher is likelier to be upheld by a"
                  + " moderator; not a probability",
              "none",
              "0 to 1",
              NEVER,
              r -> rounded(r.annotation().flags().scores().getOrDefault(category, 0.0))));
    }
    return List.copyOf(columns);
  }

  private List<Column<Row>> asShown() {
    return List.of(
        column(
            "speaker_kind",
            "Whether the site knows who wrote",
            "word",
            "registered, guest, unknown",
            "the page names nobody",
            r -> r.comment().author() == null ? null : Words.of(r.comment().author().kind())),
        column("position", "Its place on the page", COUNT, "1 and more", NEVER, Row::position),
        column(
            "posted_at",
            "When it was posted",
            "ISO 8601, without an offset where the page gives none",
            "",
            "not told by the page",
            r -> Timestamps.text(r.comment().postedAt())),
        column(
            "state",
            "What the site made of it",
            "word",
            "published, deleted, spam, pending, erased",
            NEVER,
            r -> Words.of(r.comment().state())),
        column(
            "reports",
            "How often readers reported it",
            "reports",
            "0 and more",
            "the page does not say",
            r -> r.comment().reports()),
        column(
            "text",
            "What it says; line feeds stand in the cell",
            "text",
            "",
            "nothing, or --text is not keep",
            r -> options.words(r.comment().text())),
        column(
            "characters",
            "How long it is, as given here",
            "UTF-16 units",
            "0 and more",
            NEVER,
            r -> r.comment().text().length()));
  }

  private static List<Column<Row>> asSaid() {
    return List.of(
        column(
            "language",
            "The language of most of it",
            "BCP 47; ar-Latn is Arabizi",
            "und: cannot be told",
            NEVER,
            r -> r.annotation().analysis().language()),
        column(
            "languages",
            "All its languages, most of it first",
            "BCP 47, divided by spaces",
            "",
            "none can be told",
            r -> String.join(" ", r.annotation().analysis().languages())),
        column(
            "flagged",
            "Whether a finding is of severity review or urgent",
            "truth value",
            "true, false",
            NEVER,
            r -> isFlagged(r.annotation())),
        column(
            "flagged_as",
            "The categories of those findings",
            "words, divided by spaces",
            "insult, sectarian, dehumanisation, threat, identity-attack, profanity, harassment",
            "it is not flagged",
            r ->
                r.annotation().flags().flaggedAs().stream()
                    .map(Words::of)
                    .collect(Collectors.joining(" "))),
        column(
            "rules_evaluated",
            "Whether the rules could be applied; false is not clean",
            "truth value",
            "true, false",
            NEVER,
            r ->
                r.annotation().flags().notEvaluated().stream()
                    .noneMatch(e -> e.what().equals("rules"))),
        column(
            "sentiment",
            "How it sounds",
            "word",
            "negative, neutral, positive",
            "not evaluated, which is not neutral",
            CommentColumns::tone),
        column(
            "sentiment_score",
            "How it sounds; cut at -0.1 and 0.1 for sentiment",
            "none",
            "from -1 to 1",
            "not evaluated, which is not neutral",
            CommentColumns::score),
        column(
            "mentions",
            "Groups that it names, flagged or not; says nothing of who wrote it",
            "axis:name, divided by spaces",
            "",
            "none is named",
            r ->
                r.annotation().flags().mentions().stream()
                    .map(Mention::group)
                    .distinct()
                    .collect(Collectors.joining(" "))));
  }

  private static @Nullable Object tone(Row row) {
    Sentiment sentiment = row.annotation().analysis().sentiment();
    return sentiment == null ? null : Words.of(sentiment.tone());
  }

  private static @Nullable Object score(Row row) {
    Sentiment sentiment = row.annotation().analysis().sentiment();
    return sentiment == null ? null : rounded(sentiment.score());
  }
}
