package threadlens.linking;

/**
 * One way to tell whom a comment answers. A piece of evidence looks at the comment and at what was
 * said before, and votes: it makes earlier comments choices, and names the features that hold for
 * them. What a feature weighs stands in the weights, not here. Keeps nothing between comments.
 */
interface ReplyEvidence {
  void weigh(Arrival next, Ballot ballot);
}
