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

  /**
   * The number of letters inserted, left out, changed or swapped with their neighbour between two
   * words, or {@code most + 1} where there are more than {@code most}.
   */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return Math.min(last[other.length()], most + 1);
  }

  /** How many letters may differ between names of a length: none in short ones. */
  static int tolerance(int length) {
    return length < 5 ? 0 : length < 8 ? 1 : 2;
  }
}
