package threadlens.people;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the words among many that differ by one letter: changed, added, left out, or swapped with
 * its neighbour. Two such words become the same when the right letter of each is dropped, or of one
 * of them, so every word is filed under itself and under what is left of it without each letter,
 * and only words of one file are compared.
 */
final class OneLetter {
  /** Shorter words differ by a letter all the time. */
  static final int SHORTEST = 6;

  /** Longer ones are not compared. */
  static final int LONGEST = 64;

  /** How many words are compared at most: the first. */
  static final int WORDS = 100_000;

  /** How many words of one file are compared with each other. */
  private static final int FILE = 10;

  private static final int INDEX_BITS = 17;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private OneLetter() {}

  /** Takes two words that differ by one letter, by their places; maybe more than once. */
  @FunctionalInterface
  interface Taker {
    void take(int one, int other);
  }

  /**
   * Hands over every such pair, save where more than ten words share a file.
   *
   * @param words all different
   */
  static void pairs(List<String> words, Taker taker) {
    long[] filed = file(words.subList(0, Math.min(WORDS, words.size())));
    Arrays.sort(filed);
    for (int start = 0; start < filed.length; ) {
      int end = start + 1;
      while (end < filed.length && filed[end] >> INDEX_BITS == filed[start] >> INDEX_BITS) {
        end++;
      }
      compare(filed, start, Math.min(end, start + FILE), words, taker);
      start = end;
    }
  }

  private static void compare(long[] filed, int start, int end, List<String> words, Taker taker) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int one = (int) (filed[i] & INDEX);
        int other = (int) (filed[j] & INDEX);
        if (one != other && apart(words.get(one), words.get(other))) {
          taker.take(one, other);
        }
      }
    }
  }

  /** The place of a word below the number of what it is filed under. */
  private static long[] file(List<String> words) {
    int size = words.stream().mapToInt(word -> compared(word) ? word.length() + 1 : 0).sum();
    long[] filed = new long[size];
    int count = 0;
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index);
      for (int without = compared(word) ? -1 : word.length(); without < word.length(); without++) {
        filed[count++] = number(word, without) << INDEX_BITS | index;
      }
    }
    return filed;
  }

  private static boolean compared(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST;
  }

  private static long number(String word, int without) {
    long number = 1;
    for (int i = 0; i < word.length(); i++) {
      if (i != without) {
        number = (number + word.charAt(i)) * 0x9E3779B97F4A7C15L;
        number ^= number >>> 32;
      }
    }
    return number;
  }

  /** Whether one letter parts two words; a digit for a digit, or one more, is no letter. */
  static boolean apart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String here = one.substring(start, one.length() - end);
    String there = other.substring(start, other.length() - end);
    boolean swapped =
        here.length() == 2
            && there.length() == 2
            && here.charAt(0) == there.charAt(1)
            && here.charAt(1) == there.charAt(0);
    boolean letter = (here + there).chars().anyMatch(Character::isLetter);
    return letter && (swapped || (here.length() <= 1 && there.length() <= 1));
  }
}
