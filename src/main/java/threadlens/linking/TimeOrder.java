package threadlens.linking;

/**
 * A comment earlier in time than the one above it shows that the page puts answers below what they
 * answer: whatever stood in between is finished, and nothing further down belongs to it.
 */
final class TimeOrder implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    for (Ballot.Choice choice : ballot.nominees()) {
      if (choice.post != null && choice.post.closed) {
        ballot.vote(choice.post, "time-order.finished", 1, null);
      }
    }
    Post above = next.earlier().back(1);
    if (above != null && above.laterThan(next.second())) {
      ballot.voteNobody(
          "time-order.back", 1, () -> "is earlier than the comment above, so does not answer it");
    }
  }
}
