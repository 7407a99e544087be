package threadlens.linking;

import java.util.List;

/**
 * Near in time: the sooner after it, the likelier an answer. Measured against the choice that is
 * nearest in time, since a page may sleep for years between two comments; a lull that is long for
 * the page rather begins something new, unless the page shows answers below what they answer: then
 * the comment above is not the one before. The decay is learned, by the logarithm of the minutes.
 */
final class TimeApart implements ReplyEvidence {
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final double AT_ONCE = Math.log1p(1);
  private static final double HOUR = Math.log1p(60);
  private static final double DAY = Math.log1p(24 * 60);

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    if (next.second() == Post.TIMELESS) {
      return;
    }
    List<Ballot.Choice> choices = ballot.nominees();
    double[] apart = new double[choices.size()];
    double least = NEVER;
    for (int i = 0; i < apart.length; i++) {
      Post post = choices.get(i).post;
      apart[i] = post == null || post.second == Post.TIMELESS ? NEVER : apart(next, post);
      least = Math.min(least, apart[i]);
    }
    if (least == NEVER) {
      return;
    }
    Habits habits = next.earlier().habits();
    if (habits.setting() != Setting.THREADED) {
      ballot.voteNobody("time-apart.lull", habits.lull(next.second()), null);
    }
    for (int i = 0; i < apart.length; i++) {
      Post post = choices.get(i).post;
      if (post != null && apart[i] != NEVER) {
        describe(post, apart[i], least, ballot);
      }
    }
  }

  private static void describe(Post post, double apart, double least, Ballot ballot) {
    ballot.vote(post, "time-apart.minutes", apart - least, null);
    if (apart <= AT_ONCE) {
      ballot.vote(post, "time-apart.at-once", 1, () -> "was written a minute before");
    }
    if (apart > HOUR) {
      ballot.vote(post, "time-apart.hours", apart - Math.max(HOUR, least), null);
    }
    if (apart > DAY) {
      ballot.vote(post, "time-apart.days", apart - Math.max(DAY, least), null);
    }
  }

  /** The logarithm of the minutes between, and of one more. */
  private static double apart(Arrival next, Post post) {
    return Math.log1p(Math.max(0, next.second() - post.second) / 60.0);
  }
}
