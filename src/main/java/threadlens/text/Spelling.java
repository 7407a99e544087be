package threadlens.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far one spelling is from another, by optimal string alignment (Damerau 1964). */
public final class Spelling {
  private Spelling() {}

  /**
   * The number of letters inserted, left out, changed or swapped with their neighbour between two
   * words, or {@code most + 1} where there are more than {@code most}. Takes the product of both
   * lengths; words that differ in length by more than {@code most} cost nothing.
   */
  public static int distance(String one, String other, int most) {
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

  /**
   * Returns the known word that was probably meant: at most a third of its letters away, whatever
   * their case; the first of those equally near. Null where none is.
   */
  public static @Nullable String nearest(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    String nearest = null;
    int most = Math.max(1, word.length() / 3);
    for (String candidate : known) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), most);
      if (distance <= most) {
        nearest = candidate;
        most = distance - 1;
      }
    }
    return nearest;
  }

  /** Returns {@code , did you mean 'x'?} for a message, or nothing where no word is near. */
  public static String didYouMean(String word, Collection<String> known) {
    String nearest = nearest(word, known);
    return nearest == null ? "" : ", did you mean '" + nearest + "'?";
  }
}
