package threadlens.text;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What a name looks like, whichever letters it is written with, by the table of confusable
 * characters of Unicode Technical Standard 39. For names side by side, not for the words of a text:
 * it also joins {@code rn} and m, and every capital i with l.
 */
public final class LookAlikes {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  private LookAlikes() {}

  /**
   * Returns the skeleton of a name, never shown to anyone: names of one skeleton are hard to tell
   * apart, as {@code FIawed} with a capital i and {@code Flawed}. Spaces, punctuation, hidden
   * characters and capitals make no difference; empty where nothing else is there.
   *
   * @param name short; linear in its length save for long runs of marks
   */
  public static String skeleton(String name) {
    StringBuilder seen = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .filter(LookAlikes::isSeen)
        .forEach(seen::appendCodePoint);
    return CHECKER.getSkeleton(seen).toLowerCase(Locale.ROOT);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          false;
      default -> !Letters.isHidden(c);
    };
  }
}
