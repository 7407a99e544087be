package threadlens.rules;

import java.util.Collection;
import java.util.Comparator;

/** The known word closest to one that is not known. */
final class DidYouMean {
  private DidYouMean() {}

  /** Returns {@code , did you mean 'x'?}, or the list of what was expected if nothing is close. */
  static String hint(String word, Collection<String> known) {
    String closest =
        known.stream()
            .min(
                Comparator.comparingInt((String k) -> distance(word, k))
                    .thenComparing(Comparator.naturalOrder()))
            .orElse("");
    boolean close = !closest.isEmpty() && distance(word, closest) <= Math.max(1, word.length() / 3);
    if (close) {
      return ", did you mean '" + closest + "'?";
    }
    return known.size() > 30 ? "" : ", expected " + oneOf(known);
  }

  static String oneOf(Collection<String> known) {
    StringBuilder list = new StringBuilder();
    int left = known.size();
    for (String word : known) {
      list.append(word);
      left--;
      list.append(left > 1 ? ", " : left == 1 ? " or " : "");
    }
    return list.toString();
  }

  /** Damerau's distance: letters added, lost, changed, or two neighbours swapped. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        best = Math.min(best, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
