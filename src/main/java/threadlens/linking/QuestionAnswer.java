package threadlens.linking;

/** Questions and answers: "yes" to a question, "thanks" to an answer, an answer to whoever asks. */
final class QuestionAnswer implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Opening opening = next.opening();
    boolean asks = next.asks();
    for (Ballot.Choice choice : ballot.nominees()) {
      Post post = choice.post;
      if (post == null || post.by(next.author())) {
        continue;
      }
      if (post.asks && !asks) {
        ballot.vote(post, "question-answer.answers", 1, () -> "asks, and this does not");
        if (post.answers == 0) {
          ballot.vote(post, "question-answer.unanswered", 1, null);
        }
        if (opening == Opening.REPLIES) {
          ballot.vote(post, "question-answer.yes", 1, () -> "asks what this begins to answer");
        }
      }
      if (post.asks && asks) {
        ballot.vote(post, "question-answer.asks-back", 1, null);
      }
      if (opening == Opening.THANKS) {
        if (post.speaksTo != null && post.speaksTo == next.author()) {
          ballot.vote(post, "question-answer.thanks", 1, () -> "is thanked for it");
        }
        if (!post.asks) {
          ballot.vote(post, "question-answer.thanks-statement", 1, null);
        }
      }
      if (post.opening == Opening.COMMANDS && next.isProgram()) {
        ballot.vote(post, "question-answer.command", 1, () -> "calls the program that answers");
      }
    }
  }
}
