package threadlens.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writer goes on: "PS:", "btw", "and ...", soon after an own comment. */
final class OwnContinuation implements ReplyEvidence {
  private static final long SOON = 15 * 60;
  private static final NumberMap MARKS =
      numbers("ps", "pps", "btw", "cont", "contd", "edit", "ctd");
  private static final NumberMap LINKS = numbers("and", "also", "plus", "et", "aussi", "w", "كمان");

  private static NumberMap numbers(String... words) {
    NumberMap numbers = new NumberMap();
    for (String word : List.of(words)) {
      numbers.put(Words.number(word), 1);
    }
    return numbers;
  }

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Post own = own(next);
    if (own == null) {
      return;
    }
    boolean directly = own.number == next.earlier().next() - 1;
    String who = own.author != null && own.author.guest() ? "guest" : "member";
    if (own.speaksTo != null && own.speaksTo == spokenTo(next)) {
      ballot.vote(own, "own-comment.same-addressee", 1, () -> "speaks to the same person");
    }
    if (directly) {
      ballot.vote(own, "own-comment.directly-" + who, 1, () -> "stands below an own comment");
      if (next.second() != Post.TIMELESS && next.second() - own.second <= SOON) {
        ballot.vote(own, "own-comment.soon", 1, () -> "written soon after it");
      }
    }
    if (MARKS.valueOf(next.ownWord(0)) != NumberMap.ABSENT) {
      ballot.vote(own, "own-comment.marked", 1, () -> "goes on: '" + firstWord(next) + "'");
    } else if (directly && LINKS.valueOf(next.ownWord(0)) != NumberMap.ABSENT) {
      ballot.vote(own, "own-comment.linked", 1, () -> "goes on: '" + firstWord(next) + "'");
    }
  }

  private static @Nullable Person spokenTo(Arrival next) {
    for (Address address : next.addresses()) {
      if (address.manner().addresses()) {
        return address.person();
      }
    }
    return null;
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

  private static String firstWord(Arrival next) {
    return next.words().written(next.firstOwn());
  }
}
