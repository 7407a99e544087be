package threadlens.ingest;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that the user probably meant. */
public final class Nearest {
  private Nearest() {}

  /** Returns {@code ", did you mean 'word'"}, or nothing where no candidate is near. */
  public static String suggestion(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    String best = "";
    int least = 1 + Math.max(1, word.length() / 3);
    for (String candidate : candidates) {
      int edits = edits(lower, candidate.toLowerCase(Locale.ROOT));
      if (edits < least) {
        least = edits;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : ", did you mean '" + best + "'";
  }

  /** Levenshtein's distance, one row at a time. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
