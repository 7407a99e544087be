package threadlens.text;

import java.util.Arrays;

/** Words of the letters a to z in a tree, each with the bits that say what it is. */
final class WordTree {
  private static final int LETTERS = 26;

  private int[] below = new int[LETTERS * 1024];
  private byte[] kinds = new byte[1024];
  private int size = 1;

  /** Adds bits to a word; one with other letters is left out. */
  void add(String word, int kind) {
    if (!Anagrams.isPlain(word)) {
      return;
    }
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int edge = node * LETTERS + word.charAt(i) - 'a';
      if (below[edge] == 0) {
        grow();
        below[edge] = size++;
      }
      node = below[edge];
    }
    kinds[node] |= (byte) kind;
  }

  private void grow() {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      below = Arrays.copyOf(below, size * 2 * LETTERS);
    }
  }

  /** Returns the node below another, 0 being the root; 0 where no word goes on so. */
  int step(int node, char letter) {
    return below[node * LETTERS + letter - 'a'];
  }

  /** Returns the bits of the word that ends at a node; 0 where none does. */
  int kinds(int node) {
    return kinds[node];
  }
}
