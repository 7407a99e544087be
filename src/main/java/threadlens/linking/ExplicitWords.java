package threadlens.linking;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writer says it: "replying to your comment above", "as you said", "I agree with you". */
final class ExplicitWords implements ReplyEvidence {
  private static final int LOOKED_AT = 25;
  private static final List<long[]> ABOVE =
      phrases(
          "comment above",
          "post above",
          "comments above",
          "above comment",
          "above post",
          "your last comment",
          "your last post",
          "your previous comment",
          "your previous post",
          "your comment",
          "your post",
          "your reply",
          "replying to you",
          "reply to you");
  private static final List<long[]> SAID =
      phrases(
          "you said",
          "you stated",
          "you say",
          "you claim",
          "you mention",
          "you mentioned",
          "you wrote",
          "you are saying",
          "as you",
          "your point",
          "your argument",
          "agree with you",
          "disagree with you");

  private static List<long[]> phrases(String... phrases) {
    return Arrays.stream(phrases).map(ExplicitWords::numbers).toList();
  }

  private static long[] numbers(String phrase) {
    return Arrays.stream(phrase.split(" ", -1)).mapToLong(Words::number).toArray();
  }

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    if (says(next, ABOVE)) {
      Post above = aboveByAnother(next);
      if (above != null) {
        ballot.vote(above, "explicit-words.above", 1, () -> "speaks of the comment above");
      }
      ballot.voteNobody("explicit-words.somebody", 1, null);
    }
    if (says(next, SAID)) {
      ballot.voteNobody("explicit-words.somebody", 1, null);
    }
  }

  private static @Nullable Post aboveByAnother(Arrival next) {
    for (int back = 1; back <= 5; back++) {
      Post post = next.earlier().back(back);
      if (post == null || (next.mayAnswer(post) && !post.by(next.author()))) {
        return post;
      }
    }
    return null;
  }

  private static boolean says(Arrival next, List<long[]> phrases) {
    for (int at = 0; at < LOOKED_AT && next.ownWord(at) != 0; at++) {
      for (long[] phrase : phrases) {
        int same = 0;
        while (same < phrase.length && next.ownWord(at + same) == phrase[same]) {
          same++;
        }
        if (same == phrase.length) {
          return true;
        }
      }
    }
    return false;
  }
}
