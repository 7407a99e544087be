package threadlens.linking;

/**
 * Near in time: the sooner after it, the likelier an answer. The decay is learned, by the logarithm
 * of the minutes between, and again from an hour and from a day on.
 */
final class TimeApart implements ReplyEvidence {
  private static final double HOUR = 60;
  private static final double DAY = 24 * HOUR;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    if (next.second() == Post.TIMELESS) {
      return;
    }
    for (Ballot.Choice choice : ballot.nominees()) {
      Post post = choice.post;
      if (post != null && post.second != Post.TIMELESS) {
        double minutes = Math.max(0, next.second() - post.second) / 60.0;
        ballot.vote(post, "time-apart.minutes", Math.log1p(minutes), null);
        if (minutes <= 1) {
          ballot.vote(post, "time-apart.at-once", 1, () -> "was written a minute before");
        }
        if (minutes > HOUR) {
          ballot.vote(post, "time-apart.hours", Math.log(minutes / HOUR), null);
        }
        if (minutes > DAY) {
          ballot.vote(post, "time-apart.days", Math.log(minutes / DAY), null);
        }
      }
    }
  }
}
