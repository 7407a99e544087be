package threadlens.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Problem;
import threadlens.model.Quote;
import threadlens.model.ThreadReport;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** One thread without what is erased. Who is who and what is measured is left to be told anew. */
final class ErasedThread {
  private final ThreadReport report;
  private final Tombstones tombstones;
  private final Departed departed;
  private final ErasedText texts;
  private final Set<CommentId> erased = new HashSet<>();
  private final Map<CommentId, Edits> edits = new HashMap<>();

  ErasedThread(ThreadReport report, Tombstones tombstones, Departed departed, ErasedText texts) {
    this.report = report;
    this.tombstones = tombstones;
    this.departed = departed;
    this.texts = texts;
    for (Comment comment : report.discussion().comments()) {
      if (tombstones.hold(report.thread(), comment)) {
        erased.add(comment.id());
      }
    }
    for (Annotation annotation : report.annotations()) {
      edits.put(annotation.comment().id(), edits(annotation));
    }
  }

  private Edits edits(Annotation annotation) {
    Comment comment = annotation.comment();
    if (erased.contains(comment.id())) {
      return Edits.of(List.of());
    }
    List<Span> spans = copied(annotation);
    for (Zone zone : annotation.linked().zones()) {
      if (zone.kind() == ZoneKind.ADDRESS && departed.isGone(zone.of())) {
        boolean at = zone.span().of(comment.text()).startsWith("@");
        spans.add(new Span(zone.span().start() + (at ? 1 : 0), zone.span().end()));
      }
    }
    spans.addAll(texts.names(comment.text()));
    return ErasedText.instead(spans);
  }

  /** The parts of a comment that are an erased comment's words. */
  List<Span> copied(Annotation annotation) {
    Comment comment = annotation.comment();
    List<Span> spans = texts.copies(comment.text());
    for (Quote quote : comment.hints().quotes()) {
      if (quote.of() != null && erased.contains(quote.of())) {
        spans.add(quote.span());
      }
    }
    for (Zone zone : annotation.linked().zones()) {
      boolean quote = zone.kind() == ZoneKind.QUOTE;
      if (quote
          && (departed.isGone(zone.of())
              || texts.words().holds(Spoken.of(zone.span().of(comment.text()))))) {
        spans.add(zone.span());
      }
    }
    return spans;
  }

  ThreadReport report() {
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation annotation : report.annotations()) {
      annotations.add(
          erased.contains(annotation.comment().id())
              ? new ErasedComment(this).of(annotation)
              : new RemainingComment(this, annotation).annotation());
    }
    return Reports.with(
        report,
        article(report.discussion().article()),
        annotations,
        List.of(),
        problems(report.discussion().problems()));
  }

  /** Returns of how many comments that stay something was taken out. */
  int touched() {
    return (int) edits.values().stream().filter(one -> !one.isEmpty()).count();
  }

  private Article article(Article article) {
    String author = article.author();
    return new Article(
        text(article.title()),
        article.url(),
        author == null || texts.holdsName(author) ? null : author,
        article.publishedAt(),
        article.language(),
        text(article.text()));
  }

  List<Problem> problems(List<Problem> problems) {
    return problems.stream()
        .map(one -> new Problem(one.code(), text(one.message()), one.location()))
        .toList();
  }

  String text(String text) {
    return texts.without(text);
  }

  boolean isErased(@Nullable CommentId id) {
    return id != null && erased.contains(id);
  }

  boolean isGone(@Nullable String name) {
    return departed.isGone(name);
  }

  /** Returns a value that is given up where it holds a name. */
  @Nullable String orNull(@Nullable String value) {
    return value == null || texts.holdsName(value) ? null : value;
  }

  /** Returns the id that stands in files: a site's own may hold a name. */
  CommentId id(CommentId id) {
    return erased.contains(id) || texts.holdsName(id.value())
        ? tombstones.erased(report.thread(), id)
        : id;
  }

  @Nullable CommentId idOrNull(@Nullable CommentId id) {
    return id == null ? null : id(id);
  }

  Edits edits(@Nullable CommentId id) {
    Edits found = id == null ? null : edits.get(id);
    return found == null ? Edits.of(List.of()) : found;
  }
}
