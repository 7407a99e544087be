package threadlens.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Problem;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/**
 * Drops what a source says about replies and cannot be so: a comment that answers itself, or one of
 * its own answers. Looks back over a bounded number of comments. Serves one thread at a time.
 */
final class StatedReplies {
  private static final int BACK = 2_000;

  /** The stated parent of each comment; empty where none is stated. */
  private final Map<CommentId, Optional<CommentId>> parents = new LinkedHashMap<>();

  /** Parents that were stated before they were seen: only these can close a circle. */
  private final Map<CommentId, Boolean> awaited = new LinkedHashMap<>();

  /** Returns the comment with a usable hint, and the problem if there was another. */
  Checked check(Comment comment) {
    StatedParent stated = comment.hints().parent();
    CommentId parent = stated == null ? null : stated.replyTo();
    String wrong = parent == null ? null : wrong(comment.id(), parent);
    remember(comment.id(), wrong == null ? parent : null);
    if (wrong == null) {
      return new Checked(comment, null);
    }
    ReplyHints hints = comment.hints();
    return new Checked(
        comment.withHints(new ReplyHints(null, hints.nesting(), hints.quotes())),
        new Problem("impossible-reply", wrong + "; what it states is ignored", comment.location()));
  }

  private @Nullable String wrong(CommentId comment, CommentId parent) {
    if (parent.equals(comment) && !parents.containsKey(comment)) {
      return "the comment answers itself";
    }
    if (awaited.containsKey(comment) && !parents.containsKey(comment)) {
      CommentId above = parent;
      for (int steps = 0; above != null && steps < BACK; steps++) {
        if (above.equals(comment)) {
          return "the comment answers one of its own answers";
        }
        above = parents.getOrDefault(above, Optional.empty()).orElse(null);
      }
    }
    return null;
  }

  private void remember(CommentId comment, @Nullable CommentId parent) {
    boolean seen = parent != null && parents.containsKey(parent);
    parents.put(comment, Optional.ofNullable(parent));
    awaited.remove(comment);
    if (parent != null && !seen) {
      awaited.put(parent, true);
    }
    bound(parents);
    bound(awaited);
  }

  private static void bound(Map<CommentId, ?> map) {
    if (map.size() > BACK) {
      map.remove(map.keySet().iterator().next());
    }
  }

  record Checked(Comment comment, @Nullable Problem problem) {}
}
