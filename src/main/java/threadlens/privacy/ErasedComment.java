package threadlens.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.CommentState;
import threadlens.model.Evidence;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.StatedParent;

/** What stays of an erased comment: its place in the thread and whom it answered. */
final class ErasedComment {
  private static final String CODE = "erased";
  private static final String MESSAGE = "the comment was erased";

  private final ErasedThread thread;

  ErasedComment(ErasedThread thread) {
    this.thread = thread;
  }

  Annotation of(Annotation annotation) {
    Comment comment = annotation.comment();
    ReplyLink link = annotation.link();
    StatedParent parent = comment.hints().parent();
    Comment place =
        new Comment(
            thread.id(comment.id()),
            null,
            null,
            null,
            null,
            "",
            new ReplyHints(
                parent == null ? null : new StatedParent(thread.idOrNull(parent.replyTo())),
                comment.hints().nesting(),
                List.of()),
            CommentState.ERASED,
            null,
            comment.location(),
            new TreeMap<>());
    return new Annotation(
        new LinkedComment(place, link(place, link), List.of()),
        new CommentAnalysis("und", List.of(), List.of(), null, open("sentiment")),
        new CommentFlags(List.of(), List.of(), Map.of(), List.of(), open("rules")),
        List.of());
  }

  private ReplyLink link(Comment place, ReplyLink link) {
    return new ReplyLink(
        place.id(),
        link.status(),
        thread.idOrNull(link.replyTo()),
        null,
        link.confidence(),
        link.candidates().stream()
            .map(one -> new ReplyCandidate(thread.idOrNull(one.replyTo()), one.probability()))
            .toList(),
        link.evidence().stream()
            .map(one -> new Evidence(one.kind(), one.weight(), one.kind()))
            .toList());
  }

  private static List<NotEvaluated> open(String what) {
    return List.of(new NotEvaluated(what, CODE, MESSAGE));
  }
}
