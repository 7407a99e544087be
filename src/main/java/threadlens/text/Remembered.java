package threadlens.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for words met lately, so that a word that comes back costs one look. Holds a
 * fixed number of them, each in the one slot that its hash names. What is kept follows from the
 * word alone, so it does not matter which thread kept it, or whether it was forgotten. Safe for use
 * by several threads at once.
 */
final class Remembered<V> {
  private static final int SLOTS = 1 << 16;

  /** A longer one seldom comes back. */
  private static final int LONGEST = 24;

  private final Function<String, V> workOut;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no generic arrays
  private final @Nullable Entry<V>[] slots = new Entry[SLOTS];

  /** Final fields are seen whole by every thread that sees the entry. */
  private record Entry<V>(String word, V value) {}

  Remembered(Function<String, V> workOut) {
    this.workOut = workOut;
  }

  V of(String word) {
    if (word.length() > LONGEST) {
      return workOut.apply(word);
    }
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Entry<V> entry = slots[slot];
    if (entry == null || !entry.word.equals(word)) {
      entry = new Entry<>(word, workOut.apply(word));
      slots[slot] = entry;
    }
    return entry.value;
  }
}
