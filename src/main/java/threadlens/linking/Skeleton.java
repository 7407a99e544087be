package threadlens.linking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The consonants of a name, so that {@code Layla}, {@code Leyla} and its Arabic spelling, {@code
 * 7asan} and {@code Hassan} meet: Arabic letters and the digits of Arabizi become Latin letters,
 * short vowels go, doubled letters become one.
 */
final class Skeleton {
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگ";
  private static final String LATIN = "abttjhkdzrzsssdtzaggkklmnhwypgvg";
  private static final String DIGITS = "235679";
  private static final String SPOKEN = "aaktsk";

  private Skeleton() {}

  /**
   * The skeleton of a name's letters; null where too little is left to tell names apart.
   *
   * @param drawl whether long vowels count, as y and w, which Arabic writes and Latin letters do
   *     not tell from short ones
   */
  static @Nullable String of(String letters, boolean drawl) {
    String lower = letters.toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = latin(lower.charAt(i));
      if (drawl) {
        c = c == 'i' ? 'y' : c == 'o' || c == 'u' ? 'w' : c;
      }
      boolean vowel = (drawl ? "ae" : i == 0 ? "aeiou" : "aeiouyw").indexOf(c) >= 0;
      boolean doubled = !kept.isEmpty() && kept.charAt(kept.length() - 1) == c;
      boolean breath = c == 'h' && i > 0 && "ksgtdc".indexOf(lower.charAt(i - 1)) >= 0;
      if (Character.isLetter(c) && !vowel && !doubled && !breath) {
        kept.append(c);
      }
    }
    return kept.length() < 3 ? null : kept.toString();
  }

  /** Whether a word has letters or digits that ask for this: Arabic script, or 2 3 5 6 7 9. */
  static boolean asksFor(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 0x600 && c <= 0x6FF) || DIGITS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static char latin(char c) {
    int arabic = ARABIC.indexOf(c);
    if (arabic >= 0) {
      return LATIN.charAt(arabic);
    }
    int digit = DIGITS.indexOf(c);
    if (digit >= 0) {
      return c == '7' ? 'h' : SPOKEN.charAt(digit);
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ى', 'ة', 'ء', 'ئ', 'ؤ' -> 'a';
      case 'c', 'q' -> 'k';
      default -> c;
    };
  }
}
