package threadlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.Timestamps;
import threadlens.exchange.Words;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.Category;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.Mention;
import threadlens.model.ReplyLink;
import threadlens.model.Sentiment;
import threadlens.model.ThreadReport;
import threadlens.model.ZoneKind;
import threadlens.report.CsvFile.Column;

/** What the tables hold, column by column; the codebook is made of the same. */
final class CsvColumns {
  private static final String ID = "an id";
  private static final String NEVER = "never";
  private static final String PEOPLE = "a name or pseudonym";
  private static final String COUNT = "comments";

  private final ResearchOptions options;

  CsvColumns(ResearchOptions options) {
    this.options = options;
  }

  /** A comment in its thread. */
  record Row(ThreadReport thread, Annotation annotation, int position, @Nullable String answered) {
    Comment comment() {
      return annotation.comment();
    }

    ReplyLink link() {
      return annotation.link();
    }
  }

  /** A finding of a comment. */
  record FindingRow(Row row, Finding finding, int number) {}

  /** A group, and how many comments, speakers and findings have to do with it. */
  record GroupRow(String group, int naming, int speakers, int aimed) {}

  private static <R> Column<R> column(
      String name,
      String meaning,
      String unit,
      String range,
      String empty,
      Function<R, @Nullable Object> value) {
    return new Column<>(name, meaning, unit, range, empty, value);
  }

  List<Column<ThreadReport>> threads() {
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

  static boolean isFlagged(Annotation annotation) {
    return !annotation.flags().flaggedAs().isEmpty();
  }

  private List<Column<Row>> who() {
    return List.of(
        column(
            "thread", "The thread", ID, "in threads.csv", NEVER, r -> r.thread().thread().value()),
        column("comment", "The comment", ID, "unique", NEVER, this::id),
        column(
            "speaker",
            "Who wrote it; a guest is not the member of the same name",
            PEOPLE,
            "",
            "the page names nobody",
            r -> r.comment().author() == null ? null : speaker(r.comment().author())));
  }

  private String id(Row row) {
    return options.utterance(row.thread().thread(), row.comment().id());
  }

  private String speaker(Author author) {
    return options.speaker(author);
  }

  List<Column<Row>> comments() {
    List<Column<Row>> columns = new ArrayList<>(who());
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
            CsvColumns::tone),
        column(
            "sentiment_score",
            "How it sounds; cut at -0.1 and 0.1 for sentiment",
            "none",
            "from -1 to 1",
            "not evaluated, which is not neutral",
            CsvColumns::score),
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

  /** At most 4 decimals, the same on every Java. */
  static Object rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  List<Column<FindingRow>> findings() {
    List<Column<FindingRow>> columns = new ArrayList<>();
    for (Column<Row> column : who()) {
      columns.add(
          column(
              column.name(),
              column.meaning(),
              column.unit(),
              column.name().equals("comment") ? "in comments.csv" : column.range(),
              column.empty(),
              f -> column.value().apply(f.row())));
    }
    columns.add(
        column(
            "finding",
            "Its number among those of the comment",
            "findings",
            "1 and more",
            NEVER,
            FindingRow::number));
    columns.add(
        column(
            "rule",
            "Which rule holds",
            "pack/name",
            "",
            NEVER,
            f -> f.finding().rule().toString()));
    columns.add(
        column(
            "rule_version",
            "Its version",
            "number",
            "1 and more",
            NEVER,
            f -> f.finding().version()));
    columns.add(
        column(
            "category",
            "What kind of trouble",
            "word",
            "see flagged_as of comments.csv",
            NEVER,
            f -> Words.of(f.finding().category())));
    columns.add(
        column(
            "severity",
            "What it asks of a moderator",
            "word",
            "note: nothing; review; urgent",
            NEVER,
            f -> Words.of(f.finding().severity())));
    columns.add(
        column(
            "target",
            "Who is meant",
            "word",
            "commenter, group, public-figure, self, none",
            NEVER,
            f -> Words.of(f.finding().target())));
    columns.add(
        column(
            "target_group",
            "Which group is meant",
            "axis:name, or unresolved",
            "",
            "no group is meant",
            f -> f.finding().targetGroup()));
    columns.add(
        column(
            "target_name",
            "Which commenter or public figure is meant",
            PEOPLE,
            "",
            "nobody, or not known who",
            f -> f.finding().targetName()));
    columns.add(
        column(
            "zone",
            "Where the words stand",
            "word",
            "body, quote, address, url, user-name",
            NEVER,
            f -> Words.of(f.finding().zone())));
    columns.add(
        column(
            "start",
            "Where they begin in the text, or in the speaker where zone is user-name",
            "UTF-16 units",
            "0 and more",
            NEVER,
            f -> f.finding().span().start()));
    columns.add(
        column(
            "end",
            "Where they end; the unit here is no part of them",
            "UTF-16 units",
            "1 and more",
            NEVER,
            f -> f.finding().span().end()));
    columns.add(
        column(
            "excerpt",
            "The words",
            "text",
            "",
            "none, with --text drop",
            f -> options.excerpt(f.finding().span().of(text(f)))));
    return List.copyOf(columns);
  }

  private static String text(FindingRow row) {
    boolean inName = row.finding().zone() == ZoneKind.USER_NAME;
    return inName ? row.row().comment().authorName() : row.row().comment().text();
  }

  List<Column<Row>> links() {
    List<Column<Row>> columns = new ArrayList<>(who());
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
            CsvColumns::evidence));
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

  static List<Column<GroupRow>> groups() {
    return List.of(
        column(
            "group",
            "A group that comments name or findings are about",
            "axis:name",
            "",
            NEVER,
            GroupRow::group),
        column(
            "comments",
            "How many comments name it",
            COUNT,
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.naming())),
        column(
            "speakers",
            "How many people name it",
            "people",
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.speakers())),
        column(
            "findings",
            "How many findings of severity review or urgent are aimed at it",
            "findings",
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.aimed())));
  }

  /** A count so small that it may tell who is counted is hidden. */
  static @Nullable Object shown(int count) {
    return count > 0 && count < 5 ? null : count;
  }
}
