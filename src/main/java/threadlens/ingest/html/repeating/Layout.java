package threadlens.ingest.html.repeating;

import threadlens.text.Ints;

/** At which places the items of a group keep what makes a comment. */
record Layout(Sample sample, TimePlace time, NamePlace name, Furniture furniture, BodyPlace body) {
  private static final int MOST_ELEMENTS = 20_000;

  static Layout of(Sample sample, TimePlace time, NamePlace name) {
    Furniture furniture = new Furniture(sample);
    BodyPlace body = BodyPlace.of(sample, furniture, name.key(), time.key());
    return new Layout(sample, time, name, furniture, body);
  }

  /** The share of the items that show one name and one time: what shows more holds several. */
  double single() {
    Place times = sample.place(time.key());
    return times == null ? singleName() : Math.min(singleName(), times.single());
  }

  /** A time may look as names do: that is one name still. */
  private double singleName() {
    Place names = sample.place(name.key());
    if (names == null || names.single() == 1) {
      return 1;
    }
    int several = 0;
    for (int i = 0; i < sample.size(); i++) {
      several += names.first(i) >= 0 && others(i, names.first(i)) ? 1 : 0;
    }
    return 1 - (double) several / names.items();
  }

  private boolean others(int item, int first) {
    Outline outline = sample.outline();
    Ints elements = sample.elements(item);
    for (int i = sample.position(item, first) + 1; i < elements.size(); i++) {
      if (outline.hasKey(elements.get(i), name.key())) {
        if (outline.time(elements.get(i)) == null) {
          return true;
        }
      }
    }
    return false;
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
        whole(items, elements, first(items, elements, body.key())));
  }

  /** Where an item has several bodies, as paragraphs without a box are, what is around them. */
  private int whole(Items items, Ints elements, int first) {
    Outline outline = items.outline();
    int last = first;
    for (int i = elements.size() - 1; first > 0 && i > 0 && elements.get(i) > last; i--) {
      last = outline.hasKey(elements.get(i), body.key()) ? elements.get(i) : last;
    }
    int around = first;
    while (around >= 0 && !outline.holds(around, last)) {
      around = outline.parent(around);
    }
    return around;
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
