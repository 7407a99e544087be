package threadlens.linking;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/** The writer says it: "replying to your comment above", "as you said", "I agree with you". */
final class ExplicitWords implements ReplyEvidence {
  private static final int LOOKED_AT = 25;
  private static final Phrases ABOVE =
      Phrases.of(
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
  private static final Phrases SAID =
      Phrases.of(
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

  private static final Phrases MYSELF =
      Phrases.of(
          "as i said",
          "like i said",
          "as i wrote",
          "i said above",
          "my comment above",
          "my last comment",
          "my previous comment",
          "my last post",
          "my previous post");
  private static final WordSet NUMBERED =
      WordSet.of("comment post reply commentaire kommentar تعليق");

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Span above = said(next, ABOVE);
    if (above != null) {
      Post post = aboveByAnother(next);
      if (post != null) {
        ballot.vote(
            post,
            "explicit-words.above",
            1,
            () -> "speaks of the comment above",
            () -> Marks.here(above));
      }
      ballot.voteNobody("explicit-words.somebody", 1, null);
    }
    Post own = next.author() == null ? null : next.author().last();
    Span myself = own == null ? null : said(next, MYSELF);
    if (own != null && myself != null && next.mayAnswer(own)) {
      ballot.vote(
          own,
          "explicit-words.myself",
          1,
          () -> "speaks of an own comment",
          () -> Marks.here(myself));
    }
    numbered(next, ballot);
    if (said(next, SAID) != null) {
      ballot.voteNobody("explicit-words.somebody", 1, null);
    }
  }

  /** "@2", "comment 2", "post #2": counted from the first comment, which is 1. */
  private static void numbered(Arrival next, Ballot ballot) {
    Words words = next.words();
    for (int at = 0; at < LOOKED_AT && next.ownWord(at) != 0; at++) {
      int word = next.firstOwn() + at;
      int number = words.smallNumber(word);
      Post post = number < 1 ? null : next.earlier().at(number - 1);
      if (post != null && next.mayAnswer(post) && marksNumber(words, word)) {
        ballot.vote(
            post,
            "explicit-words.number",
            1,
            () -> "names comment " + number,
            () -> Marks.here(words.span(word, word)));
        return;
      }
    }
  }

  /** Not every number is a comment's: a post 9/11 world, number 2 of the league, 3.5. */
  private static boolean marksNumber(Words words, int word) {
    String text = words.text();
    int end = words.end(word);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if ("/-%'’".indexOf(after) >= 0 || (end + 1 < text.length() && decimal(text, end))) {
      return false;
    }
    int start = words.start(word);
    String before = text.substring(Math.max(0, start - 2), start);
    return before.endsWith("@")
        || (word > 0
            && (before.endsWith(" ") || before.endsWith(" #"))
            && NUMBERED.holds(words.number(word - 1)));
  }

  private static boolean decimal(String text, int at) {
    char mark = text.charAt(at);
    return (mark == '.' || mark == ',') && Character.isDigit(text.charAt(at + 1));
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

  /** Where one of the phrases stands among the first own words; null where none does. */
  private static @Nullable Span said(Arrival next, Phrases phrases) {
    for (int at = 0; at < LOOKED_AT && next.ownWord(at) != 0; at++) {
      int words = phrases.at(next, at);
      if (words > 0) {
        int first = next.firstOwn() + at;
        return next.words().span(first, first + words - 1);
      }
    }
    return null;
  }

  /**
   * Some phrases.
   *
   * @param first what any of them begins with: few words of a text do
   */
  private record Phrases(WordSet first, List<long[]> numbers) {
    static Phrases of(String... phrases) {
      List<long[]> numbers = Arrays.stream(phrases).map(Phrases::numbers).toList();
      return new Phrases(
          WordSet.of(
              Arrays.stream(phrases)
                  .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
                  .collect(joining(" "))),
          numbers);
    }

    private static long[] numbers(String phrase) {
      return Arrays.stream(phrase.split(" ", -1)).mapToLong(Words::number).toArray();
    }

    /** How many words the phrase has that stands at an own word; 0 where none does. */
    int at(Arrival next, int at) {
      if (!first.holds(next.ownWord(at))) {
        return 0;
      }
      for (long[] phrase : numbers) {
        int same = 0;
        while (same < phrase.length && next.ownWord(at + same) == phrase[same]) {
          same++;
        }
        if (same == phrase.length) {
          return same;
        }
      }
      return 0;
    }
  }
}
