package threadlens.rules;

import java.util.Arrays;

/** A growing map from long to int without boxing; open addressing. Serves one thread to build. */
final class LongTable {
  private static final int EMPTY = -1;
  private static final int FIRST = 64;

  private long[] keys = new long[FIRST];
  private int[] values = filled(FIRST);
  private long[] filter = new long[FIRST / 16]; // a bit for each key; small enough to be near
  private int size;

  /** Returns the value of a key; -1 where there is none. */
  int find(long key) {
    if (!mayHold(key)) {
      return EMPTY;
    }
    int mask = keys.length - 1;
    for (int i = mix(key) & mask; ; i = (i + 1) & mask) {
      if (values[i] == EMPTY || keys[i] == key) {
        return values[i];
      }
    }
  }

  /** Adds a key that is not there yet. */
  void add(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, value);
    size++;
  }

  private boolean mayHold(long key) {
    int bit = mix(key) >>> 1;
    return (filter[(bit >>> 6) & (filter.length - 1)] >>> bit & 1) != 0;
  }

  private void insert(long key, int value) {
    int bit = mix(key) >>> 1;
    filter[(bit >>> 6) & (filter.length - 1)] |= 1L << bit;
    int mask = keys.length - 1;
    int i = mix(key) & mask;
    while (values[i] != EMPTY) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    values[i] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = filled(oldKeys.length * 2);
    filter = new long[keys.length / 16];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != EMPTY) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, EMPTY);
    return values;
  }

  private static int mix(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
