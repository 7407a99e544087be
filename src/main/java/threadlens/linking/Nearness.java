package threadlens.linking;

import org.jspecify.annotations.Nullable;

/**
 * Near in place: most answers stand below what they answer. The decay is learned: by the logarithm
 * of the distance, again from {@value #FAR} comments on, and by steps for the nearest three.
 */
final class Nearness implements ReplyEvidence {
  static final int LOOKED_AT = 60;

  private static final int NEAR = 8;
  private static final int OWN = 2;
  private static final int FAR = 8;

  /** Nominates the nearest, the first of all, and the writer's own latest. */
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Earlier earlier = next.earlier();
    int nominated = 0;
    for (int back = 1; back <= LOOKED_AT && nominated < NEAR; back++) {
      Post post = earlier.back(back);
      if (post == null) {
        break;
      }
      if (next.mayAnswer(post) && !post.closed) {
        ballot.nominate(post);
        nominated++;
      }
    }
    Post first = earlier.first();
    if (first != null && next.mayAnswer(first)) {
      ballot.nominate(first);
    }
    if (next.author() != null) {
      next.author().latest().stream()
          .limit(OWN)
          .filter(post -> next.mayAnswer(post) && !post.closed)
          .forEach(ballot::nominate);
    }
  }

  /** What nearness says of every choice; runs once all evidence has nominated. */
  static final class Distance implements ReplyEvidence {
    @Override
    public void weigh(Arrival next, Ballot ballot) {
      Post previous = above(next, 1);
      Post second = previous == null ? null : above(next, distance(next, previous) + 1);
      Post third = second == null ? null : above(next, distance(next, second) + 1);
      for (Ballot.Choice choice : ballot.nominees()) {
        Post post = choice.post;
        if (post == null) {
          continue;
        }
        int distance = distance(next, post);
        if (post == previous) {
          ballot.vote(post, "nearness.previous", 1, () -> "is the comment above");
        } else if (post == second) {
          ballot.vote(post, "nearness.second", 1, null);
        } else if (post == third) {
          ballot.vote(post, "nearness.third", 1, null);
        }
        ballot.vote(post, "nearness.distance", Math.log(distance), () -> distance + " above");
        if (distance > FAR) {
          ballot.vote(post, "nearness.far", Math.log((double) distance / FAR), null);
        }
        if (post.number == 0) {
          ballot.vote(post, "nearness.first", 1, () -> "is the first comment");
          ballot.vote(
              post, "nearness.first-unquoted", 1 - next.earlier().habits().quotingShare(), null);
        }
      }
    }

    private static int distance(Arrival next, Post post) {
      return next.earlier().next() - post.number;
    }

    /** The nearest by another author, from some places back on, that may be answered at all. */
    private static @Nullable Post above(Arrival next, int from) {
      for (int back = from; back <= LOOKED_AT; back++) {
        Post post = next.earlier().back(back);
        if (post == null || (next.mayAnswer(post) && !post.closed && !post.by(next.author()))) {
          return post;
        }
      }
      return null;
    }
  }
}
