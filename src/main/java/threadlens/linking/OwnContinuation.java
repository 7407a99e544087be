package threadlens.linking;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/** The writer goes on: "PS:", "btw", "and ...", soon after an own comment. */
final class OwnContinuation implements ReplyEvidence {
  private static final long SOON = 15 * 60;
  private static final WordSet MARKS = WordSet.of("ps pps btw cont contd edit ctd");
  private static final WordSet LINKS = WordSet.of("and also plus et aussi w كمان");

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Post own = own(next);
    if (own == null) {
      return;
    }
    boolean directly = own.number == next.earlier().next() - 1;
    String who = own.author != null && own.author.guest() ? "guest" : "member";
    if (own.speaksTo != null && own.speaksTo == next.spokenTo()) {
      ballot.vote(own, "own-comment.same-addressee", 1, () -> "speaks to the same person");
    }
    if (directly) {
      ballot.vote(own, "own-comment.directly-" + who, 1, () -> "stands below an own comment");
      if (next.second() != Post.TIMELESS && next.second() - own.second <= SOON) {
        ballot.vote(own, "own-comment.soon", 1, () -> "written soon after it");
      }
    }
    if (spokenToSince(next, own)) {
      ballot.vote(own, "own-comment.interrupted", 1, null);
      ballot.voteNobody("own-comment.waited-for", 1, null);
    }
    if (partnerSince(next, own)) {
      ballot.vote(own, "own-comment.partner-since", 1, null);
    }
    if (MARKS.holds(next.ownWord(0))) {
      ballot.vote(
          own,
          "own-comment.marked",
          1,
          () -> "goes on: '" + firstWord(next) + "'",
          () -> Marks.here(firstSpan(next)));
    } else if (directly && LINKS.holds(next.ownWord(0))) {
      ballot.vote(
          own,
          "own-comment.linked",
          1,
          () -> "goes on: '" + firstWord(next) + "'",
          () -> Marks.here(firstSpan(next)));
    }
  }

  /** Whether somebody spoke to the writer since the own comment. */
  private static boolean spokenToSince(Arrival next, Post own) {
    for (int back = 1; back <= Nearness.LOOKED_AT; back++) {
      Post post = next.earlier().back(back);
      if (post == null || post.number <= own.number) {
        return false;
      }
      if (post.speaksTo == next.author() || post.parent == own.number) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person whom the own comment answers or speaks to has said something since. */
  private static boolean partnerSince(Arrival next, Post own) {
    Post answered = own.parent == Post.NONE ? null : next.earlier().at(own.parent);
    Person partner = own.speaksTo != null || answered == null ? own.speaksTo : answered.author;
    Post last = partner == null || partner == own.author ? null : partner.last();
    return last != null && last.number > own.number;
  }

  private static @Nullable Post own(Arrival next) {
    if (next.author() == null) {
      return null;
    }
    for (Post post : next.author().latest()) {
      if (next.mayAnswer(post)) {
        return post;
      }
    }
    return null;
  }

  private static Span firstSpan(Arrival next) {
    return next.words().span(next.firstOwn(), next.firstOwn());
  }

  private static String firstWord(Arrival next) {
    return next.words().written(next.firstOwn());
  }
}
