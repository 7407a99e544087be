package threadlens.text;

import java.lang.Character.UnicodeScript;

/** The language of a word in a script other than Latin, as far as the script tells it. */
final class ScriptLanguage {
  private static final String PERSIAN = "پچژگکی";
  private static final String URDU = "ٹڈڑےھہں";
  private static final String UKRAINIAN = "іїєґ";

  private ScriptLanguage() {}

  /** Returns BCP 47, {@code und} for a script of many languages; empty for no letters. */
  static String of(String word) {
    char last = word.charAt(word.length() - 1);
    int c = Character.isLowSurrogate(last) ? word.codePointBefore(word.length()) : last;
    return switch (UnicodeScript.of(c)) {
      case ARABIC -> arabic(word);
      case HEBREW -> "he";
      case GREEK -> "el";
      case CYRILLIC -> holds(word, UKRAINIAN) ? "uk" : "ru";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case ETHIOPIC -> "am";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case COMMON, INHERITED, UNKNOWN -> "";
      default -> "und";
    };
  }

  /**
   * Arabic keyboards lack the letters of Persian and Urdu, but Arabs write گ and چ for sounds of
   * their dialects, and a pasted ی or ک alone proves little; the tally weighs whole texts.
   */
  private static String arabic(String word) {
    if (holds(word, URDU)) {
      return "ur";
    }
    return holds(word, PERSIAN) ? "fa" : "ar";
  }

  private static boolean holds(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
