package threadlens.rules;

import java.util.Arrays;

/**
 * A name by its sound, so that {@code Kareem}, {@code Karim} and {@code karîm} are one: letters
 * only, vowels of one kind alike, Arabizi digits as their letters, no letter twice in a row.
 */
final class NameLetters {
  private static final int LONGEST = 40;

  private NameLetters() {}

  static String of(String written) {
    StringBuilder letters = new StringBuilder();
    int end = Math.min(written.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      for (char c : sound(written, i).toCharArray()) {
        if (letters.length() == 0 || letters.charAt(letters.length() - 1) != c) {
          letters.append(c);
        }
      }
    }
    String all = letters.toString();
    return all.startsWith("ال") && all.length() > 4 ? all.substring(2) : all;
  }

  /** Returns the words of a name, and all of it as one word. */
  static String[] wordsOf(String name) {
    String[] words = name.split("[^\\p{L}\\p{M}\\p{N}']+", -1);
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = name;
    return all;
  }

  private static String sound(String written, int at) {
    char c = Character.toLowerCase(written.charAt(at));
    return switch (c) {
      case 'é', 'è', 'ê', 'ë', 'î', 'ï', 'e', 'i', 'y' -> "i";
      case 'ô', 'ö', 'û', 'ü', 'ù', 'o', 'u', 'w' -> "u";
      case 'à', 'â', 'ä' -> "a";
      case 'ç' -> "s";
      case 'c' -> next(written, at) == 'h' ? "s" : "k";
      case 'q' -> "k";
      case '5' -> "kh";
      case '6' -> "t";
      case '7' -> "h";
      case '8' -> "gh";
      case '9' -> "s";
      case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
      case 'ى' -> "ي";
      case 'ة' -> "ه";
      case 'ـ' -> "";
      default -> Character.isLetter(c) ? String.valueOf(c) : "";
    };
  }

  private static char next(String written, int at) {
    return at + 1 < written.length() ? Character.toLowerCase(written.charAt(at + 1)) : ' ';
  }
}
