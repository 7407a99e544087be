package threadlens.linking;

import org.jspecify.annotations.Nullable;

/** Signs that a comment answers nobody, and signs that it answers somebody, whoever it is. */
final class NoAddressee implements ReplyEvidence {
  private static final int LOOKED_AT = 12;
  private static final WordSet ALL =
      WordSet.of("everyone everybody folks friends guys all people tous شباب");

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Earlier earlier = next.earlier();
    if (earlier.isEmpty()) {
      ballot.voteNobody("nobody.begins", 1, () -> "is the first comment");
      return;
    }
    boolean silent = next.addresses().isEmpty() && next.quoted().isEmpty();
    ballot.voteNobody(
        "nobody.any", 1, () -> silent ? "names nobody and quotes nobody" : "may speak to all");
    if (silent) {
      ballot.voteNobody("nobody.silent", 1, null);
    }
    ballot.voteNobody("nobody.frankness", silent ? earlier.habits().frankness() : 0, null);
    ballot.voteNobody("nobody.length", Math.log1p(next.words().count()) - 3.5, null);
    if (earlier.next() == 1) {
      ballot.voteNobody("nobody.second", 1, null);
    }
    if (next.asks()) {
      ballot.voteNobody("nobody.asks", 1, null);
    }
    if (next.author() == null) {
      ballot.voteNobody("nobody.nameless", 1, null);
    } else {
      talking(next, next.author().last(), ballot);
    }
    opening(next, ballot);
    firstWords(next, ballot);
    if (next.author() != null && next.author().last() == null) {
      ballot.voteNobody("nobody.newcomer", 1, () -> "is its author's first comment");
    }
  }

  private static void opening(Arrival next, Ballot ballot) {
    switch (next.opening()) {
      case GREETS -> ballot.voteNobody("nobody.greets", 1, () -> "begins with a greeting");
      case ASKS -> ballot.voteNobody("nobody.begins-to-ask", 1, null);
      case THANKS -> ballot.voteNobody("nobody.thanks", 1, null);
      case REPLIES -> ballot.voteNobody("nobody.replies", 1, null);
      case COMMANDS -> ballot.voteNobody("nobody.commands", 1, null);
      case OTHER -> {}
    }
  }

  /** How long the writer was silent, and whether anybody had answered. */
  private static void talking(Arrival next, @Nullable Post mine, Ballot ballot) {
    if (mine == null) {
      if (next.asks()) {
        ballot.voteNobody("nobody.newcomer-asks", 1, null);
      }
      return;
    }
    ballot.voteNobody("nobody.silence", Math.log(next.earlier().next() - mine.number), null);
    if (mine.answers == 0) {
      ballot.voteNobody("nobody.unanswered", 1, null);
    }
    if (mine.parent == Post.NONE) {
      ballot.voteNobody("nobody.began-before", 1, null);
    }
  }

  private static void firstWords(Arrival next, Ballot ballot) {
    for (int at = 0; at < LOOKED_AT; at++) {
      long word = next.ownWord(at);
      if (word != 0 && Sentences.isSecondPerson(word)) {
        ballot.voteNobody("nobody.says-you", 1, null);
        return;
      }
      if (at < 4 && ALL.holds(word)) {
        ballot.voteNobody("nobody.says-all", 1, () -> "speaks to everybody");
      }
    }
  }
}
