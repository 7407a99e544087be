package threadlens.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many words stand somewhere in a text, also within other words: one pass, whatever their
 * number. Each word is looked for by three letters of it that are rare in texts and markup; of
 * these, two that are neighbours stand at an even place, so that it is enough to look at every
 * other one. Small and capital letters differ. Immutable; safe for use by several threads at once.
 */
public final class ManyWords {
  private static final int SLOTS = 1 << 12;
  private static final int SHORTEST = 2;

  /** What is not here is rarer. */
  private static final String COMMONEST_FIRST =
      " e\"ta=oinsr</>hldcu-mpgfywb.:_vkE;TAIS()C0123456789#DLP";

  /** Characters looked at in one piece; a copy of them is faster to look at than the text. */
  private static final int BLOCK = 4096;

  /**
   * A word that may stand where two letters do.
   *
   * @param at where in the word the second of them is
   * @param of what the word is a sign of
   */
  private record Candidate(String word, int at, int of) {
    boolean stands(String text, int end) {
      return text.startsWith(word, end - at);
    }
  }

  /** For two letters the words that are looked for by them; null for most. */
  private final Candidate[][] candidates = new Candidate[SLOTS][];

  /** For two letters whether there are any. */
  private final boolean[] telling = new boolean[SLOTS];

  /** 2 where every other place will do; 1 where a word has no three letters. */
  private final int step;

  private ManyWords(List<List<String>> words) {
    words.forEach(some -> some.forEach(ManyWords::check));
    step = words.stream().flatMap(List::stream).anyMatch(word -> word.length() < 3) ? 1 : 2;
    for (int of = 0; of < words.size(); of++) {
      for (String word : words.get(of)) {
        add(word, of);
      }
    }
  }

  /**
   * Words that are signs of something.
   *
   * @param words for each sign; of two letters or more
   */
  public static ManyWords ofSigns(List<List<String>> words) {
    return new ManyWords(words);
  }

  /**
   * Words that are signs of the same.
   *
   * @param words of two letters or more
   */
  public static ManyWords of(List<String> words) {
    return new ManyWords(List.of(words));
  }

  private static void check(String word) {
    if (word.length() < SHORTEST) {
      throw new IllegalArgumentException("not two letters or more: '" + word + "'");
    }
  }

  private void add(String word, int of) {
    int rarest = step;
    for (int at = step; at < word.length(); at++) {
      rarest = rarity(word, at, step) > rarity(word, rarest, step) ? at : rarest;
    }
    for (int at = rarest - step + 1; at <= rarest; at++) {
      int slot = slot(word.charAt(at - 1), word.charAt(at));
      Candidate[] before = telling[slot] ? candidates[slot] : new Candidate[0];
      candidates[slot] = Arrays.copyOf(before, before.length + 1);
      candidates[slot][before.length] = new Candidate(word, at, of);
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

  /** Returns the signs of which one word or more stands in a text. */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    char[] block = new char[Math.min(BLOCK, text.length())];
    for (int from = 0; from + 1 < text.length(); from += BLOCK - 2) {
      int size = Math.min(BLOCK, text.length() - from);
      text.getChars(from, from + size, block, 0);
      for (int at = 1; at < size; at += step) {
        int slot = slot(block[at - 1], block[at]);
        if (telling[slot]) {
          add(candidates[slot], text, from + at, found);
        }
      }
    }
    return found;
  }

  private static void add(Candidate[] candidates, String text, int end, BitSet found) {
    for (Candidate each : candidates) {
      if (!found.get(each.of) && each.stands(text, end)) {
        found.set(each.of);
      }
    }
  }

  /** Tells whether any of the words stands in a text. */
  public boolean anyIn(String text) {
    for (int at = 1; at < text.length(); at += step) {
      int slot = slot(text.charAt(at - 1), text.charAt(at));
      if (telling[slot] && anyStands(candidates[slot], text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyStands(Candidate[] candidates, String text, int end) {
    for (Candidate each : candidates) {
      if (each.stands(text, end)) {
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
