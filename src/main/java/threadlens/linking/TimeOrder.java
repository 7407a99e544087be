package threadlens.linking;

import org.jspecify.annotations.Nullable;

/**
 * A comment earlier in time than the one above it shows that the page puts answers below what they
 * answer: whatever stood in between is finished, and nothing further down belongs to it. The order
 * of the comments that begin a chain, oldest or newest first, then tells which can begin one.
 */
final class TimeOrder implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Earlier earlier = next.earlier();
    for (Ballot.Choice choice : ballot.nominees()) {
      if (choice.post != null && choice.post.closed) {
        ballot.vote(choice.post, "time-order.finished", 1, null);
      }
    }
    if (next.second() == Post.TIMELESS) {
      return;
    }
    Post above = earlier.back(1);
    if (above != null && above.laterThan(next.second())) {
      ballot.voteNobody(
          "time-order.back", 1, () -> "is earlier than the comment above, so does not answer it");
    }
    Habits habits = earlier.habits();
    if (habits.newestFirst()) {
      if (!habits.beforeAll(next.second())) {
        ballot.voteNobody(
            "time-order.newer-than-oldest",
            1,
            () -> "the newest stand first here, and this is newer than one above");
      }
    } else if (habits.setting() == Setting.THREADED) {
      Post top = latestBeginning(earlier);
      if (top != null && top.laterThan(next.second())) {
        ballot.voteNobody(
            "time-order.older-than-beginning",
            1,
            () -> "is older than a comment above that begins a chain");
      }
    }
  }

  /** The latest comment that began a chain; null where none is in reach. */
  private static @Nullable Post latestBeginning(Earlier earlier) {
    for (int back = 1; back <= Nearness.LOOKED_AT; back++) {
      Post post = earlier.back(back);
      if (post == null || post.parent == Post.NONE) {
        return post;
      }
    }
    return null;
  }
}
