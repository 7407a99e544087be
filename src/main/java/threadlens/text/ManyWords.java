package threadlens.text;

import java.util.Arrays;
import java.util.List;

/**
 * Whether any of many words stands somewhere in a text, also within other words: one pass, whatever
 * their number. Each word is looked for by three letters of it that are rare in texts and markup;
 * of these, two that are neighbours stand at an even place, so that it is enough to look at every
 * other one. Small and capital letters differ. Immutable; safe for use by several threads at once.
 */
public final class ManyWords {
  private static final int SLOTS = 1 << 12;
  private static final int SHORTEST = 2;

  /** What is not here is rarer. */
  private static final String COMMONEST_FIRST =
      " e\"ta=oinsr</>hldcu-mpgfywb.:_vkE;TAIS()C0123456789#DLP";

  /**
   * A word that may stand where two letters do.
   *
   * @param at where in the word the second of them is
   */
  private record Candidate(String word, int at) {
    boolean stands(String text, int end, boolean anyCase) {
      return anyCase
          ? text.regionMatches(true, end - at, word, 0, word.length())
          : text.startsWith(word, end - at);
    }
  }

  /** For two letters the words that are looked for by them; null for most. */
  private final Candidate[][] candidates = new Candidate[SLOTS][];

  /** For two letters whether there are any. */
  private final boolean[] telling = new boolean[SLOTS];

  /** 2 where every other place will do; 1 where a word has no three letters. */
  private final int step;

  private ManyWords(List<String> words) {
    words.forEach(ManyWords::check);
    step = words.stream().anyMatch(word -> word.length() < 3) ? 1 : 2;
    words.forEach(this::add);
  }

  /**
   * Any of these.
   *
   * @param words of two letters or more
   */
  public static ManyWords of(List<String> words) {
    return new ManyWords(words);
  }

  private static void check(String word) {
    if (word.length() < SHORTEST) {
      throw new IllegalArgumentException("not two letters or more: '" + word + "'");
    }
  }

  private void add(String word) {
    int rarest = step;
    for (int at = step; at < word.length(); at++) {
      rarest = rarity(word, at, step) > rarity(word, rarest, step) ? at : rarest;
    }
    for (int at = rarest - step + 1; at <= rarest; at++) {
      int slot = slot(word.charAt(at - 1), word.charAt(at));
      Candidate[] before = telling[slot] ? candidates[slot] : new Candidate[0];
      candidates[slot] = Arrays.copyOf(before, before.length + 1);
      candidates[slot][before.length] = new Candidate(word, at);
      telling[slot] = true;
    }
  }

  /** Of the commoner of the pairs of letters that end there. */
  private static int rarity(String word, int last, int pairs) {
    int rarity = Integer.MAX_VALUE;
    for (int at = last - pairs + 1; at <= last; at++) {
      rarity = Math.min(rarity, rarity(word.charAt(at - 1)) + rarity(word.charAt(at)));
    }
    return rarity;
  }

  private static int rarity(char letter) {
    int rank = COMMONEST_FIRST.indexOf(letter);
    return rank < 0 ? COMMONEST_FIRST.length() : rank;
  }

  /** Tells whether any of the words stands in a text. */
  public boolean anyIn(String text) {
    for (int at = 1; at < text.length(); at += step) {
      int slot = slot(text.charAt(at - 1), text.charAt(at));
      if (telling[slot] && anyStands(candidates[slot], text, at, false)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether any of the words, all in small letters, stands in a text in whatever letters. */
  public boolean anyInSmall(String text) {
    for (int at = 1; at < text.length(); at += step) {
      int slot = slot(LowerCase.of(text.charAt(at - 1)), LowerCase.of(text.charAt(at)));
      if (telling[slot] && anyStands(candidates[slot], text, at, true)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyStands(Candidate[] candidates, String text, int end, boolean anyCase) {
    for (Candidate each : candidates) {
      if (each.stands(text, end, anyCase)) {
        return true;
      }
    }
    return false;
  }

  /** Letters of ASCII, two by two, have slots nearly of their own. */
  private static int slot(char first, char second) {
    return (first * 61 + second) & (SLOTS - 1);
  }
}
