package threadlens.rules;

import java.util.Arrays;

/**
 * A name by its sound, so that {@code Kareem}, {@code Karim} and {@code karîm} are one: letters
 * only, vowels of one kind alike, Arabizi digits as their letters, no letter twice in a row.
 */
final class NameLetters {
  private static final int LONGEST = 40;
  private static final char[] SOUNDS = new char[0x700];

  static {
    for (char c = 0; c < SOUNDS.length; c++) {
      SOUNDS[c] = firstOf(c);
    }
  }

  private NameLetters() {}

  static String of(String written) {
    int end = Math.min(written.length(), LONGEST);
    char[] letters = new char[2 * end];
    int length = 0;
    for (int i = 0; i < end; i++) {
      char c = Character.toLowerCase(written.charAt(i));
      length = add(sound(c, i + 1 < end ? written.charAt(i + 1) : ' '), letters, length);
      length = c == '5' || c == '8' ? add('h', letters, length) : length;
    }
    boolean article = length > 4 && letters[0] == 'ا' && letters[1] == 'ل';
    return article ? new String(letters, 2, length - 2) : new String(letters, 0, length);
  }

  private static int add(char sound, char[] letters, int length) {
    if (sound == 0 || (length > 0 && letters[length - 1] == sound)) {
      return length;
    }
    letters[length] = sound;
    return length + 1;
  }

  /** Returns the words of a name, and all of it as one word. */
  static String[] wordsOf(String name) {
    String[] words = name.split("[^\\p{L}\\p{M}\\p{N}']+", -1);
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = name;
    return all;
  }

  private static char sound(char c, char next) {
    if (c == 'c' && (next == 'h' || next == 'H')) {
      return 's';
    }
    return c < SOUNDS.length ? SOUNDS[c] : firstOf(c);
  }

  /** Returns the first letter of a sound; 0 where there is none. */
  private static char firstOf(char c) {
    return switch (c) {
      case 'é', 'è', 'ê', 'ë', 'î', 'ï', 'e', 'i', 'y' -> 'i';
      case 'ô', 'ö', 'û', 'ü', 'ù', 'o', 'u', 'w' -> 'u';
      case 'à', 'â', 'ä' -> 'a';
      case 'ç', '9' -> 's';
      case 'c', 'q', '5' -> 'k';
      case '6' -> 't';
      case '7' -> 'h';
      case '8' -> 'g';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case 'ـ' -> 0;
      default -> Character.isLetter(c) ? c : 0;
    };
  }
}
