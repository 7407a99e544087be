package threadlens.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Category;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.Mention;
import threadlens.model.NotEvaluated;
import threadlens.model.PostedAt;
import threadlens.model.Problem;
import threadlens.model.Provenance;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.Sentiment;
import threadlens.model.Severity;
import threadlens.model.SourceId;
import threadlens.model.Target;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;
import threadlens.people.People;
import threadlens.text.Span;

/** Builds thread reports for tests, comment by comment. */
final class SampleThreads {
  static final Provenance PROVENANCE =
      new Provenance("threadlens-test", "none", List.of("insult@1"));

  private static final RuleNote NOTE =
      new RuleNote(
          new RuleId("insult", "personal-attack"),
          "Insult aimed at another commenter",
          "Threads turn sour from here on.\n",
          "Friendly teasing <between> friends.\n",
          1,
          List.of("en"),
          List.of(
              new RuleNote.Example(
                  RuleNote.Shows.FLAGGED, "you fool", List.of(new Span(0, 8)), List.of()),
              new RuleNote.Example(
                  RuleNote.Shows.CLEAN,
                  "a fool's <errand>",
                  List.of(),
                  List.of("Rana: </li><script>"))));

  private static final RuleNote SILENT =
      new RuleNote(
          new RuleId("threat", "we-know-where"),
          "A commenter is told that <b>they</b> can be found",
          "It frightens.",
          "",
          3,
          List.of("en", "ar"),
          List.of());

  private final SourceId source;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private String title = "Water board meets";
  private String text = "The board met on Monday.\n\nIt will meet again.";
  private CommentsState state = CommentsState.OPEN;

  private SampleThreads(String path) {
    this.source = new SourceId(path, null, "00".repeat(32));
  }

  static SampleThreads at(String path) {
    return new SampleThreads(path);
  }

  static ReportRun run() {
    return new ReportRun(
        PROVENANCE, List.of(NOTE, SILENT), new TreeMap<>(Map.of("sentiment", "true")), null);
  }

  SampleThreads titled(String newTitle) {
    title = newTitle;
    return this;
  }

  SampleThreads article(String newText) {
    text = newText;
    return this;
  }

  SampleThreads state(CommentsState newState) {
    state = newState;
    return this;
  }

  SampleThreads problem(String code, String message) {
    problems.add(new Problem(code, message, new Location(source, 1, 1)));
    return this;
  }

  /** A root. */
  SampleThreads says(String name, String words) {
    return add(name, words, LinkStatus.ROOT, null, null, List.of(), 0.1);
  }

  /** An answer to the comment of a 1-based number. */
  SampleThreads answers(int number, String name, String words, Finding... findings) {
    return add(name, words, LinkStatus.INFERRED, number, null, List.of(findings), -0.4);
  }

  SampleThreads answersGone(String addressee, String name, String words) {
    return add(name, words, LinkStatus.MISSING_PARENT, null, addressee, List.of(), -0.2);
  }

  SampleThreads flagged(String name, String words, Finding... findings) {
    return add(name, words, LinkStatus.ROOT, null, null, List.of(findings), -0.7);
  }

  /** Takes the last comment's link for this one. */
  SampleThreads link(
      LinkStatus status,
      @Nullable Integer parent,
      @Nullable String addressee,
      double confidence,
      List<ReplyCandidate> candidates,
      Evidence... evidence) {
    Annotation last = annotations.remove(annotations.size() - 1);
    ReplyLink link =
        new ReplyLink(
            last.comment().id(),
            status,
            parent == null ? null : id(parent),
            addressee,
            confidence,
            candidates,
            List.of(evidence));
    LinkedComment linked = new LinkedComment(last.comment(), link, last.linked().zones());
    annotations.add(new Annotation(linked, last.analysis(), last.flags(), last.problems()));
    return this;
  }

  /** An inferred link of the last comment, its words and those that they go back to marked. */
  SampleThreads because(int parent, double confidence, List<Span> words, List<Span> back) {
    return link(
        LinkStatus.INFERRED,
        parent,
        null,
        confidence,
        List.of(candidate(parent, confidence), candidate(null, 1 - confidence)),
        new Evidence("quoted-text", 3, "repeats its words", words, back),
        new Evidence("nearness", -0.4, "far above"));
  }

  /** A candidate; null for nobody. */
  static ReplyCandidate candidate(@Nullable Integer parent, double probability) {
    return new ReplyCandidate(parent == null ? null : id(parent), probability);
  }

  private static CommentId id(int number) {
    return new CommentId("c" + number);
  }

  static Finding finding(Severity severity, int start, int end) {
    return finding(severity, Category.INSULT, start, end, "insult aimed at a commenter");
  }

  static Finding finding(Severity severity, Category category, int start, int end, String message) {
    return new Finding(
        new RuleId("insult", "personal-attack"),
        1,
        category,
        severity,
        Target.COMMENTER,
        null,
        "Mystic",
        new Span(start, end),
        ZoneKind.BODY,
        message,
        List.of("fold: arabizi 7 to h", "except: self-reference, no"));
  }

  private SampleThreads add(
      String name,
      String words,
      LinkStatus status,
      @Nullable Integer parent,
      @Nullable String addressee,
      List<Finding> findings,
      double score) {
    int number = annotations.size() + 1;
    CommentId id = id(number);
    CommentId replyTo = parent == null ? null : id(parent);
    Comment comment =
        new Comment(
            id,
            new Author(name, name, number % 3 == 0 ? AuthorKind.GUEST : AuthorKind.REGISTERED),
            new PostedAt(LocalDateTime.of(2026, 3, 1, 9, 0).plusMinutes(7L * number), null),
            words,
            ReplyHints.NONE,
            new Location(source, 10 + number, 1));
    ReplyLink link =
        new ReplyLink(
            id,
            status,
            replyTo,
            addressee,
            parent == null ? 0.6 : 0.9,
            List.of(new ReplyCandidate(replyTo, 0.9), new ReplyCandidate(null, 0.05)),
            List.of(
                new Evidence("named-author", 2.1, "it names " + name),
                new Evidence("turn-taking", -0.4, "the same person spoke last")));
    annotations.add(
        new Annotation(
            new LinkedComment(comment, link, List.of()),
            analysis(number, score),
            flags(findings),
            List.of()));
    return this;
  }

  private static CommentAnalysis analysis(int number, double score) {
    if (number % 5 == 0) {
      NotEvaluated reason =
          new NotEvaluated("sentiment", "no-model-for-language", "no model for Arabizi");
      return new CommentAnalysis("ar-Latn", List.of("ar-Latn"), List.of(), null, List.of(reason));
    }
    Tone tone = score < -0.1 ? Tone.NEGATIVE : score > 0.1 ? Tone.POSITIVE : Tone.NEUTRAL;
    return new CommentAnalysis(
        "en", List.of("en"), List.of(), new Sentiment(tone, score, null), List.of());
  }

  private static CommentFlags flags(List<Finding> findings) {
    Map<Category, Double> scores = new EnumMap<>(Category.class);
    findings.forEach(one -> scores.put(one.category(), 0.5 + 0.1 * findings.size()));
    return new CommentFlags(
        findings,
        findings.isEmpty() ? List.of() : List.of(new Mention("sect:maronite", new Span(0, 1))),
        scores,
        List.of(),
        List.of());
  }

  ThreadReport report() {
    Discussion discussion =
        new Discussion(
            source,
            "text-capture",
            "sample",
            0.9,
            new Article(title, "https://news.example/a?b=c&d", null, null, "en", text),
            state,
            annotations.size(),
            annotations.stream().map(Annotation::comment).toList(),
            problems);
    return new ThreadReport(
        PROVENANCE,
        ThreadId.of(discussion),
        discussion,
        annotations,
        People.of(annotations.stream().map(Annotation::linked).toList()));
  }
}
