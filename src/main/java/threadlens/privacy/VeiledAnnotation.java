package threadlens.privacy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.CommentId;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.Mention;
import threadlens.model.NotEvaluated;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.Sentence;
import threadlens.model.Target;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** What is said of one comment, after its text was changed. */
final class VeiledAnnotation {
  private final VeiledText texts;
  private final Edits edits;
  private final Comment veiled;

  VeiledAnnotation(VeiledText texts, Edits edits, Comment veiled) {
    this.texts = texts;
    this.edits = edits;
    this.veiled = veiled;
  }

  ReplyLink link(ReplyLink link, UnaryOperator<CommentId> ids) {
    return new ReplyLink(
        veiled.id(),
        link.status(),
        link.replyTo() == null ? null : ids.apply(link.replyTo()),
        texts.nameOrNull(link.addressee()),
        link.confidence(),
        link.candidates().stream().map(one -> candidate(one, ids)).toList(),
        link.evidence().stream()
            .map(one -> new Evidence(one.kind(), one.weight(), one.kind()))
            .toList());
  }

  private static ReplyCandidate candidate(ReplyCandidate one, UnaryOperator<CommentId> ids) {
    CommentId to = one.replyTo();
    return new ReplyCandidate(to == null ? null : ids.apply(to), one.probability());
  }

  List<Zone> zones(List<Zone> zones) {
    return zones.stream()
        .map(zone -> new Zone(moved(zone.span()), zone.kind(), texts.nameOrNull(zone.of())))
        .toList();
  }

  CommentAnalysis analysis(CommentAnalysis analysis) {
    return new CommentAnalysis(
        analysis.language(),
        analysis.languages(),
        analysis.sentences().stream()
            .map(one -> new Sentence(moved(one.span()), one.polarity(), one.distribution()))
            .toList(),
        analysis.sentiment(),
        open(analysis.notEvaluated()));
  }

  private static List<NotEvaluated> open(List<NotEvaluated> open) {
    return open.stream().map(one -> new NotEvaluated(one.what(), one.code(), one.code())).toList();
  }

  CommentFlags flags(CommentFlags flags) {
    return new CommentFlags(
        flags.findings().stream().map(one -> finding(one)).toList(),
        flags.mentions().stream().map(one -> new Mention(one.group(), moved(one.span()))).toList(),
        flags.scores(),
        List.of(),
        open(flags.notEvaluated()));
  }

  private Finding finding(Finding finding) {
    boolean inName = finding.zone() == ZoneKind.USER_NAME;
    Span span =
        inName
            ? new Span(0, veiled.authorName().length())
            : texts.whole(moved(finding.span()), veiled.text());
    return new Finding(
        finding.rule(),
        finding.version(),
        finding.category(),
        finding.severity(),
        finding.target(),
        finding.targetGroup(),
        targetName(finding),
        span,
        finding.zone(),
        finding.rule().toString(),
        List.of());
  }

  /** A public figure keeps the name, unless somebody here goes by it. */
  private @Nullable String targetName(Finding finding) {
    String name = finding.targetName();
    if (name == null) {
      return null;
    }
    return finding.target() == Target.PUBLIC_FIGURE ? texts.plain(name) : texts.name(name);
  }

  private Span moved(Span span) {
    return edits.moved(span);
  }
}
