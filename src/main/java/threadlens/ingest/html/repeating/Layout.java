package threadlens.ingest.html.repeating;

import threadlens.text.Ints;

/** At which places the items of a group keep what makes a comment. */
record Layout(Sample sample, TimePlace time, NamePlace name, BodyPlace body) {
  private static final int MOST_ELEMENTS = 20_000;

  static Layout of(Items items) {
    Sample sample = new Sample(items);
    TimePlace time = TimePlace.of(sample);
    return new Layout(sample, time, NamePlace.of(sample, time), BodyPlace.of(sample));
  }

  /** The share of the items that show one name and one time: what shows more holds several. */
  double single() {
    Place names = sample.place(name.key());
    Place times = sample.place(time.key());
    double single = names == null ? 1 : names.single();
    return times == null ? single : Math.min(single, times.single());
  }

  /** Reads one item. */
  Parts parts(Items items, int item) {
    Ints elements = items.elements(item, MOST_ELEMENTS);
    int shownTime = first(items, elements, time.key());
    int shownName = first(items, elements, name.key());
    return new Parts(
        elements,
        shownName < 0 ? -1 : NamePlace.shown(items.outline(), shownName, shownTime),
        shownTime,
        first(items, elements, body.key()));
  }

  /** The first element under a key; -1 where there is none. */
  private static int first(Items items, Ints elements, int key) {
    for (int i = 1; key >= 0 && i < elements.size(); i++) {
      if (items.outline().hasKey(elements.get(i), key)) {
        return elements.get(i);
      }
    }
    return -1;
  }

  /**
   * The parts of one item, as elements of the outline; -1 where it has none.
   *
   * @param elements all of it, itself first
   */
  record Parts(Ints elements, int name, int time, int body) {
    int root() {
      return elements.get(0);
    }
  }
}
