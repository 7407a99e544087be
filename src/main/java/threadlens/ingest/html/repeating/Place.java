package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What stands in items under one key: in each item the first that has it. */
final class Place {
  private final int key;
  private final int[] firsts;
  private int items;
  private int repeated;
  private int lastRepeated = -1;

  /**
   * @param items how many there are
   */
  Place(int key, int items) {
    this.key = key;
    firsts = new int[items];
    Arrays.fill(firsts, -1);
  }

  /** The number of its key. */
  int key() {
    return key;
  }

  /** Returns an element of the outline; -1 where the item has none. */
  int first(int item) {
    return firsts[item];
  }

  /** Whether this is so of the first in any item. */
  boolean any(IntPredicate asked) {
    for (int first : firsts) {
      if (first >= 0 && asked.test(first)) {
        return true;
      }
    }
    return false;
  }

  /** Notes one of an item; all of one item together. */
  void add(int item, int element) {
    if (firsts[item] < 0) {
      firsts[item] = element;
      items++;
    } else if (lastRepeated != item) {
      lastRepeated = item;
      repeated++;
    }
  }

  /** How many items have it. */
  int items() {
    return items;
  }

  /** The share of the items with it that have but one. */
  double single() {
    return items == 0 ? 0 : 1 - (double) repeated / items;
  }

  /** Whether many items have it more than once, as paragraphs are. */
  boolean several() {
    return repeated * 5 > items;
  }
}
