package threadlens.ingest.html.repeating;

import java.util.Arrays;

/** What stands in items under one key: in each item the first that has it. */
final class Place {
  private final String key;
  private final int[] firsts;
  private int items;
  private int repeated;

  /**
   * @param items how many there are
   */
  Place(String key, int items) {
    this.key = key;
    firsts = new int[items];
    Arrays.fill(firsts, -1);
  }

  String key() {
    return key;
  }

  /** Returns an element of the outline; -1 where the item has none. */
  int first(int item) {
    return firsts[item];
  }

  /** Notes the first of an item. */
  void put(int item, int element) {
    firsts[item] = element;
    items++;
  }

  /** Notes that an item has another. */
  void repeat() {
    repeated++;
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
