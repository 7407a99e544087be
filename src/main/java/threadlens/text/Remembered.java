package threadlens.text;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out for words met lately, so that a word that comes back costs one look. Holds a
 * fixed number of them, each in one of the four slots that its hash names. What is kept follows
 * from the word alone, so it does not matter which thread kept it, or whether it was forgotten.
 * Safe for use by several threads at once.
 */
public final class Remembered<V> {
  private static final int SLOTS = 1 << 16;
  private static final int WAYS = 4;

  /** A longer one seldom comes back. */
  private static final int LONGEST = 24;

  /** The key of a word of so many Latin letters says all of it. */
  private static final int KEYED = 7;

  private static final long WHOLE = 1L << 62;
  private static final int KIND_BITS = 6;

  /** Works out what is to be known of a word, of one kind or another. */
  @FunctionalInterface
  public interface WorkOut<V> {
    V of(String word, int kind);
  }

  private final WorkOut<V> workOut;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no generic arrays
  private final @Nullable Entry<V>[] slots = new Entry[SLOTS];

  /** Final fields are seen whole by every thread that sees the entry. */
  private record Entry<V>(long key, String word, V value) {
    boolean isOf(long asked, String text, int start, int length) {
      return key == asked
          && ((asked & WHOLE) != 0 || (word.length() == length && text.startsWith(word, start)));
    }
  }

  /** Makes an empty memory; what is worked out may depend on the word and its kind alone. */
  public Remembered(WorkOut<V> workOut) {
    this.workOut = workOut;
  }

  /**
   * Returns what is known of the word that stands at a place.
   *
   * @param kind from 0 to 63; told apart from the same word of another kind
   */
  public V of(String text, int start, int end, int kind) {
    int length = end - start;
    if (length > LONGEST) {
      return workOut.of(text.substring(start, end), kind);
    }
    long key = key(text, start, end, kind);
    int hash = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    int first = (hash * WAYS) & (SLOTS - 1);
    int free = first + (hash >>> 30);
    for (int slot = first; slot < first + WAYS; slot++) {
      Entry<V> entry = slots[slot];
      if (entry == null) {
        free = slot;
        break;
      }
      if (entry.isOf(key, text, start, length)) {
        return entry.value;
      }
    }
    String word = text.substring(start, end);
    V value = workOut.of(word, kind);
    slots[free] = new Entry<>(key, word, value);
    return value;
  }

  /** Returns a number that tells short words of Latin letters apart, and is a hash of others. */
  private static long key(String text, int start, int end, int kind) {
    if (end - start <= KEYED) {
      long units = 0;
      int all = 0;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        units = units << 8 | c;
        all |= c;
      }
      if (all < 0x100) {
        return units << KIND_BITS | kind | WHOLE;
      }
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash << KIND_BITS | kind) & ~WHOLE;
  }
}
