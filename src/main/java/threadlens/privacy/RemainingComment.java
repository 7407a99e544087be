package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.Mention;
import threadlens.model.Quote;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.StatedParent;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** A comment that stays, without what it copied from erased ones and whom it named. */
final class RemainingComment {
  private final ErasedThread thread;
  private final Annotation annotation;
  private final Comment comment;
  private final Edits edits;
  private final List<Span> copied;

  RemainingComment(ErasedThread thread, Annotation annotation) {
    this.thread = thread;
    this.annotation = annotation;
    this.comment = annotation.comment();
    this.edits = thread.edits(comment.id());
    this.copied = edits.isEmpty() ? List.of() : thread.copied(annotation);
  }

  Annotation annotation() {
    Comment left = left();
    return new Annotation(
        new LinkedComment(left, link(left), zones()),
        analysis(annotation.analysis()),
        flags(annotation.flags()),
        thread.problems(annotation.problems()));
  }

  private Comment left() {
    TreeMap<String, String> meta = new TreeMap<>();
    comment.meta().forEach((key, value) -> meta.put(key, thread.text(value)));
    return new Comment(
        thread.id(comment.id()),
        thread.orNull(comment.externalId()),
        thread.orNull(comment.url()),
        comment.author(),
        comment.postedAt(),
        edits.apply(comment.text()),
        hints(),
        comment.state(),
        comment.reports(),
        comment.location(),
        meta);
  }

  private ReplyHints hints() {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : comment.hints().quotes()) {
      quotes.add(new Quote(edits.moved(quote.span()), thread.idOrNull(quote.of())));
    }
    StatedParent parent = comment.hints().parent();
    return new ReplyHints(
        parent == null ? null : new StatedParent(thread.idOrNull(parent.replyTo())),
        comment.hints().nesting(),
        quotes);
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int end = 0;
    for (Zone zone : annotation.linked().zones()) {
      Span span = edits.moved(zone.span());
      if (span.start() >= end) { // two may have become one
        zones.add(new Zone(span, zone.kind(), thread.isGone(zone.of()) ? null : zone.of()));
        end = span.end();
      }
    }
    return zones;
  }

  private ReplyLink link(Comment left) {
    ReplyLink link = annotation.link();
    boolean gone = thread.isGone(link.addressee());
    boolean parentErased = thread.isErased(link.replyTo());
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence one : link.evidence()) {
      boolean told = edits.isEmpty() && !gone && !parentErased;
      String because = thread.text(one.because());
      evidence.add(
          new Evidence(
              one.kind(),
              one.weight(),
              told && because.equals(one.because()) ? because : one.kind(),
              moved(one.spans(), edits),
              parentErased ? List.of() : moved(one.parentSpans(), thread.edits(link.replyTo()))));
    }
    return new ReplyLink(
        left.id(),
        link.status(),
        thread.idOrNull(link.replyTo()),
        gone ? null : link.addressee(),
        link.confidence(),
        link.candidates().stream()
            .map(one -> new ReplyCandidate(thread.idOrNull(one.replyTo()), one.probability()))
            .toList(),
        evidence);
  }

  private static List<Span> moved(List<Span> spans, Edits edits) {
    return spans.stream().map(edits::moved).toList();
  }

  private static CommentAnalysis analysis(CommentAnalysis analysis) {
    return new CommentAnalysis(
        analysis.language(),
        analysis.languages(),
        List.of(), // reports hold none
        analysis.sentiment(),
        analysis.notEvaluated());
  }

  private CommentFlags flags(CommentFlags flags) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : flags.findings()) {
      boolean inName = finding.zone() == ZoneKind.USER_NAME;
      if (inName || !isCopied(finding.span())) {
        findings.add(finding(finding, inName));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : flags.mentions()) {
      if (!isCopied(mention.span())) {
        mentions.add(new Mention(mention.group(), edits.moved(mention.span())));
      }
    }
    return new CommentFlags(
        findings,
        mentions,
        flags.scores(),
        flags.signals().stream().map(thread::text).toList(),
        flags.notEvaluated());
  }

  private boolean isCopied(Span span) {
    return copied.stream().anyMatch(span::overlaps);
  }

  private Finding finding(Finding finding, boolean inName) {
    List<String> trace = edits.isEmpty() ? finding.trace() : List.of();
    return new Finding(
        finding.rule(),
        finding.version(),
        finding.category(),
        finding.severity(),
        finding.target(),
        finding.targetGroup(),
        thread.isGone(finding.targetName()) ? null : finding.targetName(),
        inName ? finding.span() : edits.moved(finding.span()),
        finding.zone(),
        thread.text(finding.message()),
        trace.stream().map(thread::text).toList());
  }
}
