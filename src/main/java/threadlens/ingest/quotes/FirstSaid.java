package threadlens.ingest.quotes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who said the quoted words: for each run of words that somebody quotes, the first comment of the
 * page that says it outside its own quotations. Holds as much as is quoted, and looks at each word
 * of the discussion a fixed number of times.
 */
final class FirstSaid {
  /**
   * So many words in a row are somebody's; fewer, down to three, if only one says them, or said
   * them before they were quoted.
   */
  static final int RUN = 5;

  private static final int SHORTEST = 3;

  /** Of a long quotation so many words, from its start, are looked up. */
  private static final int MOST_WORDS = 2_000;

  private static final double LEAST_SHARE = 0.5;
  private static final int NOBODY = -1;

  private final Map<Long, Integer> said = new HashMap<>();
  private final Map<Long, Integer> saidAgain = new HashMap<>();
  private final boolean[] expected = new boolean[RUN + 1];

  /** Takes note that a quotation will be asked for. */
  void expect(WordNumbers quoted) {
    int length = length(quoted);
    expected[length] = true;
    for (int i = 0; length > 0 && i + length <= bounded(quoted); i++) {
      if (quoted.run(i, length) != 0) {
        said.put(quoted.run(i, length), NOBODY);
      }
    }
  }

  /** Takes note of what a comment says itself; in the order of the page. */
  void say(int comment, WordNumbers own) {
    for (int length = SHORTEST; length <= RUN; length++) {
      for (int i = 0; expected[length] && i + length <= own.count(); i++) {
        Integer before = said.get(own.run(i, length));
        if (before != null && before == NOBODY) {
          said.put(own.run(i, length), comment);
        } else if (before != null && length < RUN && before != comment) {
          saidAgain.putIfAbsent(own.run(i, length), comment);
        }
      }
    }
  }

  /**
   * Returns the comment that said most of the words; null where none said half of them.
   *
   * @param quoting the comment that quotes
   */
  @Nullable Integer of(WordNumbers quoted, int quoting) {
    int length = length(quoted);
    Map<Integer, Integer> votes = new HashMap<>();
    int runs = 0;
    for (int i = 0; length > 0 && i + length <= bounded(quoted); i++) {
      long run = quoted.run(i, length);
      runs += run == 0 ? 0 : 1;
      int who = said.getOrDefault(run, NOBODY);
      if (who >= 0 && !isDoubtful(run, who, quoting)) {
        votes.merge(who, 1, Integer::sum);
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int more = best == null ? 1 : vote.getValue() - votes.getOrDefault(best, 0);
      best = more > 0 || (more == 0 && best != null && vote.getKey() < best) ? vote.getKey() : best;
    }
    return best != null && votes.getOrDefault(best, 0) >= LEAST_SHARE * runs ? best : null;
  }

  /** Few words that another said too, unless only one did before. */
  private boolean isDoubtful(long run, int first, int quoting) {
    Integer again = saidAgain.get(run);
    return again != null && (first > quoting || again < quoting);
  }

  /** How many words a run of this quotation has; 0 where it is too short. */
  private static int length(WordNumbers quoted) {
    int longest = 0;
    int here = 0;
    for (int i = 0; i < bounded(quoted); i++) {
      here = quoted.run(i, 1) == 0 ? 0 : here + 1;
      longest = Math.max(longest, here);
    }
    return longest < SHORTEST ? 0 : Math.min(longest, RUN);
  }

  private static int bounded(WordNumbers quoted) {
    return Math.min(MOST_WORDS, quoted.count());
  }
}
