package threadlens.linking;

import org.jspecify.annotations.Nullable;

/**
 * The page shows answers indented below what they answer: the parent is the nearest earlier comment
 * one step further left. Sites stop to indent at some depth, so a name may still say otherwise.
 */
final class ShownNesting implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Integer depth = next.comment().hints().nesting();
    if (depth == null) {
      return;
    }
    Post parent = parent(next.earlier(), depth);
    if (parent != null) {
      ballot.vote(parent, "nesting.parent", 1, () -> "stands indented below it");
    } else if (depth > 0) {
      ballot.voteGone(
          "nesting.gone", 1, () -> "stands indented below a comment that is gone", null);
    } else {
      ballot.voteNobody("nesting.top", 1, () -> "stands at the top level");
    }
  }

  private static @Nullable Post parent(Earlier earlier, int depth) {
    return depth <= 0 ? null : earlier.lastAtDepth(depth - 1);
  }
}
