package threadlens.linking;

/** Two people in turns: who answered me is answered by me. */
final class TurnTaking implements ReplyEvidence {
  private static final int LOOKED_AT = 30;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Person me = next.author();
    if (me == null) {
      return;
    }
    answersToMe(next, me, ballot);
    for (Ballot.Choice choice : ballot.nominees()) {
      describe(next, me, choice, ballot);
    }
  }

  private static void answersToMe(Arrival next, Person me, Ballot ballot) {
    int waiting = 0;
    for (int back = 1; back <= LOOKED_AT; back++) {
      Post post = next.earlier().back(back);
      if (post == null || post.by(me)) {
        break;
      }
      if (post.speaksTo == me && next.mayAnswer(post) && !post.closed) {
        ballot.vote(
            post, "turn-taking.spoke-to-me", 1, () -> post.name() + " spoke to this writer");
      }
      Post theirs = post.parent == Post.NONE ? null : next.earlier().at(post.parent);
      if (theirs != null && theirs.by(me) && next.mayAnswer(post) && !post.closed) {
        ballot.vote(
            post, "turn-taking.answers-me", 1, () -> post.name() + " had answered this writer");
        if (waiting++ > 0) {
          ballot.vote(post, "turn-taking.earlier", 1, null);
        }
      }
    }
  }

  /** What was between me and the author of a choice. */
  private static void describe(Arrival next, Person me, Ballot.Choice choice, Ballot ballot) {
    Post post = choice.post;
    Post mine = me.last();
    if (post == null || post.author == null || post.by(me)) {
      return;
    }
    if (post.speaksTo != null && post.speaksTo != me) {
      ballot.vote(post, "turn-taking.spoke-to-another", 1, null);
    }
    if (mine == null) {
      return;
    }
    if (post.answeredBy == me) {
      ballot.vote(post, "turn-taking.answered-already", 1, () -> "was answered by this writer");
    }
    if (post.chain == mine.chain) {
      ballot.vote(post, "turn-taking.same-chain", 1, null);
    }
    Person spokenTo = next.spokenTo();
    if (spokenTo != null && post.author == spokenTo && post.speaksTo == me) {
      ballot.vote(post, "turn-taking.named-spoke-to-me", 1, null);
    }
    if (mine.speaksTo == post.author) {
      ballot.vote(post, "turn-taking.spoke-to-them", 1, null);
    }
    if (post.number > mine.number) {
      ballot.vote(post, "turn-taking.since-mine", 1, null);
      if (post.speaksTo == me) {
        ballot.vote(post, "turn-taking.to-me-since-mine", 1, null);
      }
    }
    Post answered = mine.parent == Post.NONE ? null : next.earlier().at(mine.parent);
    if (answered == null) {
      return;
    }
    if (answered == post) {
      ballot.vote(post, "turn-taking.again", 1, null);
    } else if (post.by(answered.author)) {
      ballot.vote(post, "turn-taking.same-person", 1, () -> "goes on talking with " + post.name());
      if (post.number > mine.number) {
        ballot.vote(post, "turn-taking.same-person-since", 1, null);
      }
    }
  }
}
