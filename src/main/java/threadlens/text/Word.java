package threadlens.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text: the forms under which it can be found, and all else that follows from it
 * whatever stands around it. Equal words of several texts may share one. Immutable.
 */
public final class Word {
  private static final int[] NO_NUMBERS = {};

  private final List<Form> forms;
  private final int[] numbers;
  private final @Nullable Readings readings;
  private final int length;
  private final int sound;
  private final boolean arabic;
  private final boolean odd;
  private final boolean part;
  private final boolean inert;
  private final boolean arabizi;
  private final boolean digits;

  Word(List<Form> forms, int[] numbers, @Nullable Readings readings, boolean part) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("a word without a form");
    }
    this.forms = List.copyOf(forms);
    this.numbers = numbers;
    this.readings = readings;
    this.part = part;
    String plain = plain();
    length = plain.length();
    sound = sound(plain);
    arabic = Letters.isArabic(plain.charAt(0));
    odd = forms.size() > 1 || plain.charAt(0) >= 0x80;
    inert = readings == null || readings.isInert();
    arabizi = isArabizi(plain, forms.size());
    digits = plain.chars().anyMatch(Character::isDigit);
  }

  private static boolean isArabizi(String word, int forms) {
    if (forms == 1) { // an everyday word, or one too short to have another form
      return word.equals("ya") || word.equals("el");
    }
    return Lexicon.isArabizi(word) || Arabizi.hasShape(word);
  }

  private static int sound(String word) {
    int hash = 0;
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hash = c == last ? hash : hash * 31 + c;
      last = c;
    }
    return hash;
  }

  /** Makes a word that nobody seeks. */
  static Word of(List<Form> forms) {
    return new Word(forms, NO_NUMBERS, null, false);
  }

  /** Returns the forms, the plainest first, no text twice; never empty. */
  public List<Form> forms() {
    return forms;
  }

  /** Returns the plainest form. */
  public String plain() {
    return forms.get(0).text();
  }

  /**
   * Returns the numbers of the terms' words that it is, as those number them who seek; mostly none.
   * Not to be changed.
   */
  public int[] numbers() {
    return numbers;
  }

  /** Returns how many UTF-16 units the plainest form has. */
  public int length() {
    return length;
  }

  /** Returns a hash of the plainest form in which a stretched letter counts once. */
  public int sound() {
    return sound;
  }

  /** Tells whether it begins with an Arabic letter. */
  boolean isArabic() {
    return arabic;
  }

  /** Returns what else it may stand for; null where it stands for itself wherever it stands. */
  @Nullable Readings readings() {
    return readings;
  }

  /** Tells of a word that stands for itself unless capitals part it: nearly all. */
  boolean isInert() {
    return inert;
  }

  /** Tells of a word of Arabizi. */
  boolean isArabizi() {
    return arabizi;
  }

  /** Tells of a word that may be a part of one that was torn apart. */
  boolean isPart() {
    return part;
  }

  /** Tells of a word with a digit of any script in it. */
  public boolean hasDigits() {
    return digits;
  }

  /** Tells of a word that is no everyday word, number or word of a letter or two. */
  public boolean isOdd() {
    return odd;
  }

  @Override
  public String toString() {
    return forms.toString();
  }
}
