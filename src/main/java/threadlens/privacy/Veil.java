package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/**
 * Puts pseudonyms in the place of names in a thread report: authors, whoever is spoken to, names in
 * texts and titles. Ids of threads and comments become pseudonyms too, since many are made of a
 * name. Of addresses the site is left. What may hold a name in words of its own is dropped: the
 * path and digest of the source, what else the page says of a comment, reasons and traces, names of
 * people and their likeness, the article's text. Every span is moved with its text.
 */
public final class Veil {
  private final KnownNames names;
  private final Pseudonyms pseudonyms;

  public Veil(KnownNames names, Pseudonyms pseudonyms) {
    this.names = names;
    this.pseudonyms = pseudonyms;
  }

  /**
   * Returns the report with pseudonyms.
   *
   * @param number which of the gathered threads it is, from 0
   */
  public ThreadReport over(ThreadReport report, int number) {
    String thread = pseudonyms.thread(report.thread());
    SourceId source = new SourceId(thread, null, "");
    Discussion discussion = report.discussion();
    VeiledText texts = new VeiledText(names, pseudonyms, number);
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation annotation : report.annotations()) {
      Place place = new Place(report.thread(), source, texts);
      annotations.add(annotation(annotation, place));
    }
    Discussion veiled =
        new Discussion(
            source,
            discussion.format(),
            discussion.profile(),
            discussion.confidence(),
            article(discussion.article(), texts),
            discussion.commentsState(),
            discussion.declaredCount(),
            annotations.stream().map(Annotation::comment).toList(),
            problems(discussion.problems(), source));
    return new ThreadReport(
        report.provenance(), new ThreadId(thread), veiled, annotations, List.of());
  }

  private record Place(ThreadId thread, SourceId source, VeiledText texts) {}

  private static Article article(Article article, VeiledText texts) {
    return new Article(
        texts.plain(article.title()),
        Addresses.siteOf(article.url()),
        null,
        article.publishedAt(),
        article.language(),
        "");
  }

  private Annotation annotation(Annotation annotation, Place place) {
    Comment comment = annotation.comment();
    Edits edits = place.texts.edits(comment.text(), annotation.linked().zones());
    Comment veiled = comment(comment, edits, place);
    VeiledAnnotation said = new VeiledAnnotation(place.texts, edits, veiled);
    return new Annotation(
        new LinkedComment(
            veiled,
            said.link(annotation.link(), id -> id(place.thread, id)),
            said.zones(annotation.linked().zones())),
        said.analysis(annotation.analysis()),
        said.flags(annotation.flags()),
        problems(annotation.problems(), place.source));
  }

  private Comment comment(Comment comment, Edits edits, Place place) {
    Author author = comment.author();
    String name = author == null ? "" : pseudonyms.person(author);
    return new Comment(
        id(place.thread, comment.id()),
        null,
        null,
        author == null ? null : new Author(name, name, author.kind()),
        comment.postedAt(),
        edits.apply(comment.text()),
        hints(comment.hints(), edits, place),
        comment.state(),
        comment.reports(),
        new Location(place.source, comment.location().line(), comment.location().column()),
        new TreeMap<>());
  }

  private ReplyHints hints(ReplyHints hints, Edits edits, Place place) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : hints.quotes()) {
      quotes.add(new Quote(edits.moved(quote.span()), idOrNull(place.thread, quote.of())));
    }
    StatedParent parent = hints.parent();
    return new ReplyHints(
        parent == null ? null : new StatedParent(idOrNull(place.thread, parent.replyTo())),
        hints.nesting(),
        quotes);
  }

  private CommentId id(ThreadId thread, CommentId id) {
    return new CommentId(pseudonyms.comment(thread, id));
  }

  private @Nullable CommentId idOrNull(ThreadId thread, @Nullable CommentId id) {
    return id == null ? null : id(thread, id);
  }

  private static List<Problem> problems(List<Problem> problems, SourceId source) {
    return problems.stream()
        .map(
            one ->
                new Problem(
                    one.code(),
                    one.code(),
                    new Location(source, one.location().line(), one.location().column())))
        .toList();
  }
}
