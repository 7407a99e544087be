package threadlens.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.NotEvaluated;
import threadlens.model.PostedAt;
import threadlens.model.Provenance;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.RuleId;
import threadlens.model.Sentiment;
import threadlens.model.Severity;
import threadlens.model.SourceId;
import threadlens.model.Target;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Discussions with an article and dated comments, for measures of a corpus. */
final class TestReports {
  private final String path;
  private final String title;
  private final String text;
  private final List<Annotation> annotations = new ArrayList<>();
  private @Nullable PostedAt published;
  private @Nullable String url;

  private TestReports(String path, String title, String text) {
    this.path = path;
    this.title = title;
    this.text = text;
  }

  static TestReports article(String path, String title, String text) {
    return new TestReports(path, title, text);
  }

  TestReports on(String day) {
    published = at(day);
    return this;
  }

  TestReports from(String address) {
    url = address;
    return this;
  }

  private static PostedAt at(String day) {
    return new PostedAt(LocalDate.parse(day).atTime(12, 0), null);
  }

  TestReports comment(@Nullable String day, boolean flagged, @Nullable Double sentiment) {
    return add(day, flagged, sentiment, List.of());
  }

  /** A comment whose rules were not evaluated. */
  TestReports tooLong(String day) {
    return add(day, false, null, List.of(new NotEvaluated("rules", "too-long", "too long")));
  }

  private TestReports add(
      @Nullable String day, boolean flagged, @Nullable Double score, List<NotEvaluated> reasons) {
    CommentId id = new CommentId("c" + annotations.size());
    Comment comment =
        new Comment(
            id,
            new Author("Rana", "Rana", AuthorKind.REGISTERED),
            day == null ? null : at(day),
            "some words",
            ReplyHints.NONE,
            new Location(new SourceId(path, null, ""), 1, 1));
    ReplyLink link =
        new ReplyLink(
            id, LinkStatus.ROOT, null, null, 1, List.of(new ReplyCandidate(null, 1)), List.of());
    Sentiment sentiment = score == null ? null : new Sentiment(Tone.NEUTRAL, score, null);
    annotations.add(
        new Annotation(
            new LinkedComment(comment, link, List.of()),
            new CommentAnalysis("en", List.of("en"), List.of(), sentiment, List.of()),
            new CommentFlags(
                flagged ? List.of(finding()) : List.of(),
                List.of(),
                flagged ? Map.of(Category.HARASSMENT, 0.6) : Map.of(),
                List.of(),
                reasons),
            List.of()));
    return this;
  }

  private static Finding finding() {
    return new Finding(
        new RuleId("insult", "personal-attack"),
        1,
        Category.INSULT,
        Severity.REVIEW,
        Target.COMMENTER,
        null,
        null,
        new Span(0, 4),
        ZoneKind.BODY,
        "insult",
        List.of());
  }

  ThreadReport report() {
    Discussion discussion =
        new Discussion(
            new SourceId(path, null, "00"),
            "text-capture",
            "sample",
            0.9,
            new Article(title, url, null, published, "en", text),
            CommentsState.OPEN,
            annotations.size(),
            annotations.stream().map(Annotation::comment).toList(),
            List.of());
    return new ThreadReport(
        new Provenance("test", "none", List.of()),
        new ThreadId(path),
        discussion,
        annotations,
        List.of(),
        ThreadMeasuring.of(annotations, ThreadMeasuring.standard()));
  }
}
