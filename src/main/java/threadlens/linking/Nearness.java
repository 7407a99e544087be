package threadlens.linking;

import org.jspecify.annotations.Nullable;

/** Near in place and time: most answers stand below what they answer, or soon after it. */
final class Nearness implements ReplyEvidence {
  private static final int NEAR = 8;
  private static final int LOOKED_AT = 60;

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
  }

  /** What nearness says of every choice; runs once all evidence has nominated. */
  static final class Distance implements ReplyEvidence {
    @Override
    public void weigh(Arrival next, Ballot ballot) {
      Post previous = previous(next);
      for (Ballot.Choice choice : ballot.nominees()) {
        if (choice.post != null) {
          describe(next, choice.post, previous, ballot);
        }
      }
    }

    /** The nearest above by another author that may be answered at all. */
    private static @Nullable Post previous(Arrival next) {
      for (int back = 1; back <= LOOKED_AT; back++) {
        Post post = next.earlier().back(back);
        if (post == null || (next.mayAnswer(post) && !post.closed && !post.by(next.author()))) {
          return post;
        }
      }
      return null;
    }

    private static void describe(Arrival next, Post post, @Nullable Post previous, Ballot ballot) {
      int distance = next.earlier().next() - post.number;
      if (post == previous) {
        ballot.vote(post, "nearness.previous", 1, () -> "is the comment above");
      }
      ballot.vote(post, "nearness.distance", Math.log(distance), () -> distance + " above");
      if (next.second() != Post.TIMELESS && post.second != Post.TIMELESS) {
        double minutes = Math.max(0, next.second() - post.second) / 60.0;
        ballot.vote(post, "nearness.minutes", Math.log1p(minutes), null);
      }
      if (post.by(next.author())) {
        ballot.vote(post, "nearness.own", 1, () -> "is by the same author");
      }
      if (post.number == 0) {
        ballot.vote(post, "nearness.first", 1, () -> "is the first comment");
      }
      if (post.answers > 0) {
        ballot.vote(post, "nearness.answered", Math.log1p(post.answers), null);
      }
      if (post.author == null) {
        ballot.vote(post, "nearness.nameless", 1, null);
      }
      if (post.asks) {
        ballot.vote(post, "nearness.asks", 1, null);
      }
    }
  }
}
