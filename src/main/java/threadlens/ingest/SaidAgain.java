package threadlens.ingest;

import java.util.regex.Pattern;

/**
 * Tells what people say again, as they do who quote each other, from what is the site's: both come
 * back in many comments.
 */
public final class SaidAgain {
  /** Words; ranks and buttons have fewer. */
  private static final int SENTENCE = 5;

  private static final double NEARLY_ALL = 0.8;
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private SaidAgain() {}

  /**
   * Tells whether a text may be a sentence. What comes back with other digits is the site's:
   * "travelled on 4 May as a family".
   */
  public static boolean isSentence(String text) {
    return text.codePoints().noneMatch(Character::isDigit)
        && NO_LETTERS.splitAsStream(text).filter(word -> !word.isEmpty()).count() >= SENTENCE;
  }

  /** Tells whether a text is a sentence that stands in so many of all comments, not nearly all. */
  public static boolean is(String text, int comments, int all) {
    return comments <= NEARLY_ALL * all && isSentence(text);
  }
}
