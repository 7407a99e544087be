package threadlens.ingest.html.repeating;

/** Running sums over the elements of a page, so that what lies within one is known at once. */
final class Sums {
  /** Shorter pieces of text are labels, not prose. */
  private static final int PROSE = 20;

  private static final int ALL = Sum.values().length;

  private final int[] now = new int[ALL];
  private final Ints[] starts = new Ints[ALL];
  private final Ints[] stops = new Ints[ALL];

  private final ShownTimes times;

  Sums(ShownTimes times) {
    this.times = times;
    for (int i = 0; i < ALL; i++) {
      starts[i] = new Ints();
      stops[i] = new Ints();
    }
  }

  /** Begins the next element. */
  void open() {
    for (int i = 0; i < ALL; i++) {
      starts[i].add(now[i]);
      stops[i].add(0);
    }
  }

  /** Ends an element. */
  void close(int index) {
    for (int i = 0; i < ALL; i++) {
      stops[i].set(index, now[i]);
    }
  }

  int within(Sum of, int index) {
    return stops[of.slot()].get(index) - starts[of.slot()].get(index);
  }

  void add(Sum of, int number) {
    now[of.slot()] += number;
  }

  /** Adds a piece of text. */
  void addText(String text, boolean linked) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      seen += (' ' - c) >>> 31; // 1 above a space; a branch would cost more
      seen -= c == '\u00a0' ? 1 : 0;
    }
    if (seen == 0) {
      return;
    }
    add(Sum.TEXT, seen);
    if (linked) {
      add(Sum.LINKED, seen);
    } else if (seen >= PROSE) {
      add(Sum.PROSE, seen);
    }
    if (seen <= ShownTime.LONGEST && times.in(Text.line(text)) != null) {
      add(Sum.TIMES, 1);
    }
  }
}
