package threadlens.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words by their letters in any order, the first one kept. A word with two letters swapped lies
 * under the same sum as the word itself, one with a letter left out under the sum less that letter,
 * so that a misspelling finds its words in a few look-ups and without making any other spelling.
 */
final class Anagrams {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long[] SUMS = sums();
  private static final int NONE = -1;
  private static final int SEEN_BITS = 17;

  private final List<String> words;
  private final long[] sums;
  private final int[] first;
  private final int[] next;
  private final int mask;

  /** A bit for each sum that a word may have: small, so that most are told without the tables. */
  private final long[] seen = new long[1 << (SEEN_BITS - 6)];

  /** Takes words of the letters a to z; others are left out. */
  Anagrams(Collection<String> all) {
    words = new ArrayList<>(all.size());
    for (String word : all) {
      if (isPlain(word)) {
        words.add(word);
      }
    }
    mask = Integer.highestOneBit(Math.max(8, words.size() * 4)) - 1;
    sums = new long[words.size()];
    first = new int[mask + 1];
    next = new int[words.size()];
    Arrays.fill(first, NONE);
    for (int i = 0; i < words.size(); i++) {
      sums[i] = sum(words.get(i));
      int slot = slot(sums[i]);
      int bit = bit(sums[i]);
      seen[bit >>> 6] |= 1L << bit;
      next[i] = first[slot];
      first[slot] = i;
    }
  }

  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isAsciiLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Returns the sum of a word of plain letters. */
  static long sum(String word) {
    long sum = word.charAt(0) * SPREAD * SPREAD;
    for (int i = 0; i < word.length(); i++) {
      sum += SUMS[word.charAt(i) - 'a'];
    }
    return sum;
  }

  /** Returns what one letter adds to the sum of a word. */
  static long letter(char c) {
    return SUMS[c - 'a'];
  }

  private static long[] sums() {
    long[] sums = new long['z' - 'a' + 1];
    for (char c = 'a'; c <= 'z'; c++) {
      sums[c - 'a'] = mixed(c);
    }
    return sums;
  }

  private static long mixed(char c) {
    long mixed = (c + 1) * SPREAD;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  /** Returns the first word under a sum; -1 where there is none. */
  int at(long sum) {
    int bit = bit(sum);
    if ((seen[bit >>> 6] & (1L << bit)) == 0) {
      return NONE;
    }
    return same(first[slot(sum)], sum);
  }

  /** Returns the next word under a sum; -1 where there is none. */
  int after(int word, long sum) {
    return same(next[word], sum);
  }

  private int same(int from, long sum) {
    int word = from;
    while (word != NONE && sums[word] != sum) {
      word = next[word];
    }
    return word;
  }

  String word(int number) {
    return words.get(number);
  }

  private static int bit(long sum) {
    return (int) ((sum * SPREAD) >>> (Long.SIZE - SEEN_BITS));
  }

  private int slot(long sum) {
    return (int) ((sum * SPREAD) >>> 40) & mask;
  }
}
