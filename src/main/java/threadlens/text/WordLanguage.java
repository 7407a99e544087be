package threadlens.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word alone tells of the language that it is in, whatever stands around it. Immutable;
 * looked up in {@link #at}, which several threads may do at once.
 */
final class WordLanguage {
  private static final Remembered<WordLanguage> WORDS =
      new Remembered<>((word, kind) -> new WordLanguage(plain(word)));

  /** Above it begin the scripts other than Latin. */
  private static final char LAST_LATIN = 0x24F;

  private static final float[] NO_LANGUAGE = {};

  private final int length;
  private final boolean number;
  private final @Nullable String script;
  private final int languages;
  private final boolean arabiziShape;
  private final boolean arabiziSound;
  private final float[] likely;

  private WordLanguage(String word) {
    length = word.length();
    boolean latin = word.isEmpty() || word.charAt(length - 1) <= LAST_LATIN;
    number = latin && isNumber(word);
    script = latin ? null : ScriptLanguage.of(word);
    boolean asked = latin && !number;
    languages = asked ? WordEvidence.languages(word) : 0;
    arabiziShape = asked && Arabizi.hasShape(word);
    arabiziSound = asked && languages == 0 && WordEvidence.soundsArabizi(word);
    likely = asked && languages == 0 ? LetterModel.likely(word) : NO_LANGUAGE;
  }

  /** Returns what the word at a place of a text tells, capitals and all. */
  static WordLanguage at(String text, int start, int end) {
    return WORDS.of(text, start, end, 0);
  }

  /** Returns a word in lower case, without what is not seen. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Letters.isHidden(c) && !Letters.isArabicMark(c) && c != Letters.TATWEEL) {
        plain.append(c == '’' ? '\'' : c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Letters::isDigit);
  }

  /** Returns how many UTF-16 units it has. */
  int length() {
    return length;
  }

  /** Tells of a number, and of what has nothing that is seen. */
  boolean isNumber() {
    return number;
  }

  /**
   * Returns the language of a script other than Latin as {@link ScriptLanguage} does; null for a
   * word in Latin letters.
   */
  @Nullable String script() {
    return script;
  }

  /** Returns a bit for each language of {@link Lexicon#LANGUAGES} that knows it. */
  int languages() {
    return languages;
  }

  /** Tells of a word that is written as only Arabizi is. */
  boolean hasArabiziShape() {
    return arabiziShape;
  }

  /** Tells of a word that no language knows, but that sounds like one of Arabizi. */
  boolean soundsArabizi() {
    return arabiziSound;
  }

  /**
   * Returns, for each language of {@link Lexicon#LANGUAGES}, how likely a word is its own that none
   * knows; not to be changed.
   */
  float[] likely() {
    return likely;
  }
}
