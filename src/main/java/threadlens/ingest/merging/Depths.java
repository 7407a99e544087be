package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/** How deep comments stand whose page did not tell, since the comment they answer is on another. */
final class Depths {
  private Depths() {}

  /** Returns the comments, those without a depth one deeper than their parent before them. */
  static List<Comment> told(List<Comment> comments) {
    Map<CommentId, Integer> depths = new HashMap<>();
    List<Comment> told = new ArrayList<>();
    for (Comment comment : comments) {
      ReplyHints hints = comment.hints();
      Integer depth = hints.nesting() == null ? below(hints.parent(), depths) : hints.nesting();
      if (depth != null) {
        depths.put(comment.id(), depth);
      }
      told.add(hints.nesting() == null && depth != null ? deep(comment, depth) : comment);
    }
    return told;
  }

  private static @Nullable Integer below(
      @Nullable StatedParent parent, Map<CommentId, Integer> depths) {
    CommentId answered = parent == null ? null : parent.replyTo();
    Integer above = answered == null ? null : depths.get(answered);
    return above == null ? null : above + 1;
  }

  private static Comment deep(Comment comment, int depth) {
    ReplyHints hints = comment.hints();
    return comment.withHints(new ReplyHints(hints.parent(), depth, hints.quotes()));
  }
}
