package threadlens.privacy;

import java.util.Arrays;

/**
 * Names by their letters, for walking along a text. Nodes and steps lie in flat arrays, so 100,000
 * names cost a few megabytes.
 */
final class NameTrie {
  /** No name ends here. */
  static final int NONE = -1;

  /** The node before the first letter. */
  static final int ROOT = 0;

  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private int[] values = {NONE};
  private int size = 1;
  private int steps;

  /** Files a name; the first under these letters stays. Returns the number that is filed. */
  int add(String letters, int number) {
    int node = ROOT;
    for (int i = 0; i < letters.length(); i++) {
      int next = next(node, letters.charAt(i));
      node = next == NONE ? grow(node, letters.charAt(i)) : next;
    }
    if (values[node] == NONE) {
      values[node] = number;
    }
    return values[node];
  }

  /** Returns the node after one more letter; NONE where no name goes on like this. */
  int next(int node, char letter) {
    long key = key(node, letter);
    for (int i = slot(key); keys[i] != 0; i = i + 1 & keys.length - 1) {
      if (keys[i] == key) {
        return nodes[i];
      }
    }
    return NONE;
  }

  /** Returns the number of the name that ends at a node; NONE where none does. */
  int value(int node) {
    return values[node];
  }

  private int grow(int node, char letter) {
    if (steps * 2 > keys.length) {
      rehash();
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size] = NONE;
    put(key(node, letter), size);
    steps++;
    return size++;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }

  private void put(long key, int node) {
    int i = slot(key);
    while (keys[i] != 0) {
      i = i + 1 & keys.length - 1;
    }
    keys[i] = key;
    nodes[i] = node;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & keys.length - 1;
  }

  /** Never 0, since no letter of a name is NUL. */
  private static long key(int node, char letter) {
    return (long) node << 16 | letter;
  }
}
