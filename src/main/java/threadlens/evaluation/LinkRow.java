package threadlens.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyLink;

/**
 * One scored comment: whom it answers in truth, and what was said of it.
 *
 * @param thread the number of its thread
 * @param gold those it answers; empty where it answers nobody who is left
 */
record LinkRow(int thread, Set<CommentId> gold, ReplyLink link) {

  /** The kind of evidence where nothing was concluded. */
  static final String NO_EVIDENCE = "none";

  /** Whether the likeliest candidate is right, be it a comment or nobody. */
  boolean bestIsRight() {
    return matches(link.candidates().get(0).replyTo());
  }

  /** Whether the likeliest candidate is a comment. */
  boolean bestIsLink() {
    return link.candidates().get(0).replyTo() != null;
  }

  double bestProbability() {
    return link.candidates().get(0).probability();
  }

  private boolean matches(@Nullable CommentId parent) {
    return parent == null ? gold.isEmpty() : gold.contains(parent);
  }

  boolean concluded() {
    return link.status() != LinkStatus.UNKNOWN;
  }

  /** Whether a parent was concluded. */
  boolean linked() {
    return link.replyTo() != null;
  }

  /** Whether status and parent are right, given that something was concluded. */
  boolean right() {
    return concluded() && matches(link.replyTo());
  }

  /** The kind of evidence that weighed most; {@link #NO_EVIDENCE} where nothing was concluded. */
  String kind() {
    return !concluded() || link.evidence().isEmpty() ? NO_EVIDENCE : link.evidence().get(0).kind();
  }
}
