package threadlens.rules;

import java.util.Arrays;

/** A growing map from long to int without boxing; open addressing. Serves one thread to build. */
final class LongTable {
  private static final int EMPTY = -1;

  private long[] keys = new long[64];
  private int[] values = filled(64);
  private int size;

  /** Returns the value of a key; -1 where there is none. */
  int find(long key) {
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

  private void insert(long key, int value) {
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
