package threadlens.linking;

/**
 * A map from long to int without boxing: open addressing, removal by shifting back. Begins empty
 * and small. Keys may be any number but 0, which stands for an empty place and is never held.
 */
final class NumberMap {
  static final int ABSENT = Integer.MIN_VALUE;

  private static final int SMALLEST = 64;

  private long[] keys = new long[0];
  private int[] values = new int[0];
  private int size;

  int size() {
    return size;
  }

  /** Returns the value of a key, or {@link #ABSENT}. */
  int valueOf(long key) {
    if (size == 0 || key == 0) {
      return ABSENT;
    }
    int at = place(key);
    return keys[at] == key ? values[at] : ABSENT;
  }

  /** Sets the value of a key; returns the one before, or {@link #ABSENT}. */
  int put(long key, int value) {
    if (key == 0) {
      return ABSENT;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = place(key);
    boolean known = keys[at] == key;
    int before = known ? values[at] : ABSENT;
    keys[at] = key;
    values[at] = value;
    size += known ? 0 : 1;
    return before;
  }

  void remove(long key) {
    if (size == 0 || key == 0) {
      return;
    }
    int hole = place(key);
    if (keys[hole] != key) {
      return;
    }
    size--;
    int mask = keys.length - 1;
    for (int at = (hole + 1) & mask; keys[at] != 0; at = (at + 1) & mask) {
      int home = home(keys[at]);
      if (((at - home) & mask) >= ((at - hole) & mask)) {
        keys[hole] = keys[at];
        values[hole] = values[at];
        hole = at;
      }
    }
    keys[hole] = 0;
  }

  /** Where a key stands, or would stand. */
  private int place(long key) {
    int mask = keys.length - 1;
    int at = home(key);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private int home(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> 32)) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    int room = Math.max(SMALLEST, keys.length * 2);
    keys = new long[room];
    values = new int[room];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
