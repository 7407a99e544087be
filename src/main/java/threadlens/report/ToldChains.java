package threadlens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyLink;
import threadlens.model.ThreadReport;

/** The chains of a thread as far as its links are stated, or sure enough to be told as replies. */
final class ToldChains {
  private final Map<CommentId, CommentId> parents;
  private final Map<CommentId, CommentId> roots;

  private ToldChains(Map<CommentId, CommentId> parents, Map<CommentId, CommentId> roots) {
    this.parents = parents;
    this.roots = roots;
  }

  /**
   * Reads the links of a thread.
   *
   * @param confidence from which on an inferred link is told
   */
  static ToldChains of(ThreadReport report, double confidence) {
    Map<CommentId, CommentId> parents = parents(report, confidence);
    return new ToldChains(parents, roots(report, parents));
  }

  /** The comment that begins the chain; the comment itself where it answers nobody. */
  CommentId root(CommentId comment) {
    return roots.getOrDefault(comment, comment);
  }

  /** Null where a comment answers nobody, or where this is not sure. */
  @Nullable CommentId parent(CommentId comment) {
    return root(comment).equals(comment) ? null : parents.get(comment);
  }

  private static Map<CommentId, CommentId> parents(ThreadReport report, double confidence) {
    Set<CommentId> known = new HashSet<>();
    report.annotations().forEach(annotation -> known.add(annotation.comment().id()));
    Map<CommentId, CommentId> parents = new HashMap<>();
    for (Annotation annotation : report.annotations()) {
      ReplyLink link = annotation.link();
      CommentId to = link.replyTo();
      boolean told = link.status() == LinkStatus.STATED || link.confidence() >= confidence;
      if (to != null && known.contains(to) && told) {
        parents.put(annotation.comment().id(), to);
      }
    }
    return parents;
  }

  /** A circle, which only a page can state, is cut where it is met. */
  private static Map<CommentId, CommentId> roots(
      ThreadReport report, Map<CommentId, CommentId> parents) {
    Map<CommentId, CommentId> roots = new HashMap<>();
    for (Annotation annotation : report.annotations()) {
      List<CommentId> path = new ArrayList<>();
      Set<CommentId> onPath = new HashSet<>();
      CommentId at = annotation.comment().id();
      CommentId next = parents.get(at);
      while (!roots.containsKey(at) && next != null && onPath.add(at)) {
        path.add(at);
        at = next;
        next = parents.get(at);
      }
      CommentId root = roots.getOrDefault(at, at);
      roots.putIfAbsent(at, root);
      path.forEach(one -> roots.putIfAbsent(one, root));
    }
    return roots;
  }
}
