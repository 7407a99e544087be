package threadlens.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many words stand somewhere in a text, also within other words: one pass, whatever their
 * number, that looks at few of its letters. A window as long as the shortest word moves on by what
 * its last two letters allow (Wu and Manber, <em>A fast algorithm for multi-pattern searching</em>,
 * 1994). Small and capital letters differ. Immutable; safe for use by several threads at once.
 */
public final class ManyWords {
  private static final int SLOTS = 1 << 12;

  /** What a word is a sign of. */
  private record Word(String text, int of) {}

  private final int window;

  /** For two letters how far the window moves when it ends with them; 0 where a word may stand. */
  private final byte[] moves = new byte[SLOTS];

  /** For two letters the letters behind them in those words, as bits: two alone tell too little. */
  private final long[] behind = new long[SLOTS];

  /** For two letters the second letters behind them in those words, as bits. */
  private final long[] beyond = new long[SLOTS];

  /** For two letters the words whose beginning, as long as the window, ends with them. */
  private final Word[][] candidates = new Word[SLOTS][];

  private ManyWords(List<List<String>> words) {
    words.forEach(some -> some.forEach(ManyWords::check));
    window = words.stream().flatMap(List::stream).mapToInt(String::length).min().orElse(2);
    Arrays.fill(moves, (byte) Math.min(Byte.MAX_VALUE, window - 1));
    Arrays.fill(candidates, new Word[0]);
    for (int of = 0; of < words.size(); of++) {
      for (String word : words.get(of)) {
        add(new Word(word, of));
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
    if (word.length() < 2) {
      throw new IllegalArgumentException("not two letters or more: '" + word + "'");
    }
  }

  private void add(Word word) {
    for (int end = 1; end < window; end++) {
      int slot = slot(word.text.charAt(end - 1), word.text.charAt(end));
      moves[slot] = (byte) Math.min(moves[slot], window - 1 - end);
    }
    int last = slot(word.text.charAt(window - 2), word.text.charAt(window - 1));
    behind[last] |= bits(word.text, window);
    beyond[last] |= bits(word.text, window + 1);
    Word[] before = candidates[last];
    candidates[last] = Arrays.copyOf(before, before.length + 1);
    candidates[last][before.length] = word;
  }

  /** Returns the signs of which one word or more stands in a text. */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    int end = window - 1;
    while (end < text.length()) {
      int slot = slot(text.charAt(end - 1), text.charAt(end));
      int move = moves[slot];
      if (move == 0 && mayStand(slot, text, end)) {
        add(candidates[slot], text, end - window + 1, found);
      }
      end += Math.max(1, move);
    }
    return found;
  }

  private static void add(Word[] words, String text, int start, BitSet found) {
    for (Word word : words) {
      if (!found.get(word.of) && text.startsWith(word.text, start)) {
        found.set(word.of);
      }
    }
  }

  /** Tells whether any of the words stands in a text. */
  public boolean anyIn(String text) {
    int end = window - 1;
    while (end < text.length()) {
      int slot = slot(text.charAt(end - 1), text.charAt(end));
      int move = moves[slot];
      if (move == 0
          && mayStand(slot, text, end)
          && begins(candidates[slot], text, end - window + 1)) {
        return true;
      }
      end += Math.max(1, move);
    }
    return false;
  }

  private static boolean begins(Word[] words, String text, int start) {
    for (Word word : words) {
      if (text.startsWith(word.text, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStand(int slot, String text, int end) {
    return (behind[slot] & bit(text, end + 1)) != 0 && (beyond[slot] & bit(text, end + 2)) != 0;
  }

  /** The letter of a word as a bit; all where the word is over before, and any may follow. */
  private static long bits(String word, int at) {
    return at < word.length() ? bit(word, at) : -1;
  }

  private static long bit(String text, int at) {
    return at < text.length() ? 1L << (text.charAt(at) & 63) : 1;
  }

  /** Letters of ASCII, two by two, have slots nearly of their own. */
  private static int slot(char first, char second) {
    return (first * 61 + second) & (SLOTS - 1);
  }
}
