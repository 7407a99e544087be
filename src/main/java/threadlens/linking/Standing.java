package threadlens.linking;

import java.util.stream.IntStream;

/** What a choice is by itself: whose, how long, begins a chain or goes on, answered or not. */
final class Standing implements ReplyEvidence {
  private static final int CURT = 3;

  /** Java works out no logarithm as slowly as this one, which each choice asks for thrice. */
  private static final double[] LOG1P = IntStream.range(0, 512).mapToDouble(Math::log1p).toArray();

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Person me = next.author();
    for (Ballot.Choice choice : ballot.nominees()) {
      Post post = choice.post;
      if (post == null) {
        continue;
      }
      ballot.vote(post, "standing.length", log1p(post.length) - 3, null);
      if (post.length <= CURT) {
        ballot.vote(post, "standing.curt", 1, null);
      }
      if (me != null && post.by(me)) {
        ballot.vote(post, "standing.own", 1, () -> "is by the same author");
        if (post == me.last()) {
          ballot.vote(post, "standing.own-latest", 1, null);
        }
      }
      if (post.author == null) {
        ballot.vote(post, "standing.nameless", 1, null);
      } else if (post.author.last() == post) {
        ballot.vote(post, "standing.authors-latest", 1, null);
      }
      if (post.author != null && !post.by(me)) {
        ballot.vote(post, "standing.authors-older", log1p(post.author.remembersSince(post)), null);
      }
      if (post.answers > 0) {
        ballot.vote(post, "standing.answered", log1p(post.answers), null);
      }
      if (post.parent == Post.NONE) {
        ballot.vote(post, "standing.begins-chain", 1, null);
      } else if (post.turn != post.number) {
        ballot.vote(post, "standing.goes-on", 1, null);
      }
      Post began = next.earlier().at(post.chain);
      if (began != null && began.latestInChain == post.number) {
        ballot.vote(post, "standing.chains-latest", 1, null);
      }
      if (post.newcomer) {
        ballot.vote(post, "standing.newcomer", 1, null);
      }
      if (post.asks) {
        ballot.vote(post, "standing.asks", 1, null);
      }
      Post later = post.author == null ? null : post.author.last();
      if (later != null && later != post && later.turn <= post.number) {
        ballot.vote(post, "standing.gone-on-since", 1, null);
      }
    }
  }

  private static double log1p(int count) {
    return count < LOG1P.length ? LOG1P[count] : Math.log1p(count);
  }
}
