package threadlens.ingest.html.repeating;

/** Running sums over the elements of a page, so that what lies within one is known at once. */
final class Sums {
  /** Shorter pieces of text are labels, not prose. */
  private static final int PROSE = 20;

  private static final int ALL = Sum.values().length;

  /** Of each sum what stands in an element itself; then what stands in all before it. */
  private final int[][] before;

  /**
   * @param elements how many there are
   */
  Sums(int elements) {
    before = new int[ALL][elements + 1];
  }

  /** Adds something that stands in an element itself. */
  void add(Sum of, int element, int number) {
    before[of.slot()][element + 1] += number;
  }

  /** Ends the adding: from here on sums can be asked for. */
  void sumUp() {
    for (int[] each : before) {
      for (int i = 1; i < each.length; i++) {
        each[i] += each[i - 1];
      }
    }
  }

  /** Returns the sum over the elements from one on, up to another. */
  int within(Sum of, int from, int end) {
    return before[of.slot()][end] - before[of.slot()][from];
  }

  /**
   * Adds a piece of text that stands in an element itself.
   *
   * @param seen how many of its characters are seen
   */
  void addText(int element, int seen, boolean linked) {
    add(Sum.TEXT, element, seen);
    if (linked) {
      add(Sum.LINKED, element, seen);
    } else if (seen >= PROSE) {
      add(Sum.PROSE, element, seen);
    }
  }
}
