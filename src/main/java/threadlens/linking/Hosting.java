package threadlens.linking;

import org.jspecify.annotations.Nullable;

/**
 * The host of a page, such as the author of a blog, answers many people, each once, mostly right
 * below; visitors answer the host. Told from whom a person has answered so far.
 */
final class Hosting implements ReplyEvidence {
  private static final int ENOUGH = 2;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    double hosting = share(next.author());
    if (hosting > 0) {
      ballot.voteNobody("hosting.nobody", hosting, null);
    }
    for (Ballot.Choice choice : ballot.nominees()) {
      Post post = choice.post;
      if (post == null) {
        continue;
      }
      boolean above = post.number == next.earlier().next() - 1;
      boolean own = post.by(next.author());
      if (hosting > 0 && !own && share(post.author) < hosting) {
        ballot.vote(post, "hosting.visitor", hosting, null);
        if (above) {
          ballot.vote(
              post, "hosting.below", hosting, () -> "stands above, and the writer answers many");
        }
        if (post.answers == 0) {
          ballot.vote(post, "hosting.unanswered", hosting, null);
        }
      }
      if (!own && hosting == 0 && share(post.author) > 0) {
        ballot.vote(post, "hosting.host", share(post.author), null);
      }
    }
  }

  /** How many of a person's comments answer another one for the first time, from 0 to 1. */
  private static double share(@Nullable Person person) {
    if (person == null || person.comments() < ENOUGH || person.peopleAnswered() < ENOUGH) {
      return 0;
    }
    return Math.min(1, (double) person.peopleAnswered() / Math.min(person.comments(), 20));
  }
}
