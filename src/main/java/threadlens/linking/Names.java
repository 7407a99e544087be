package threadlens.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What names are made of, and how far a written name is from a real one. */
final class Names {
  private static final int LONGEST = 40;

  private Names() {}

  /** Letters and digits in lower case, run together; at most 40 of them. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length() && letters.length() < LONGEST; i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The parts of a name, as {@code lebanon} and {@code first} of {@code lebanon_first}, {@code
   * Flame} and {@code Catcher} of {@code FlameCatcher}, {@code chad} of {@code chad77}; only those
   * of three letters or more, in lower case; empty where the name is all one part.
   */
  static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length() && i <= LONGEST; i++) {
      if (i == name.length() || i == LONGEST || parts(name.charAt(i - 1), name.charAt(i))) {
        String piece = name.substring(start, i);
        if (piece.length() >= 3
            && piece.length() < name.length()
            && Character.isLetter(piece.charAt(0))) {
          pieces.add(piece.toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    return pieces;
  }

  private static boolean parts(char before, char after) {
    return kind(before) != kind(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  private static int kind(char c) {
    return Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 3;
  }

  /** How many letters may differ between names of a length: none in short ones. */
  static int tolerance(int length) {
    return length < 5 ? 0 : length < 8 ? 1 : 2;
  }
}
