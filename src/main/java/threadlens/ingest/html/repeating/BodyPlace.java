package threadlens.ingest.html.repeating;

import org.jspecify.annotations.Nullable;

/**
 * Where the items keep what was written: the innermost place that holds most of the prose which
 * does not come back in other items.
 *
 * @param key of the place; -1 where only the item itself holds it
 * @param prose characters of it in the items looked into
 * @param full share of the items that have some
 */
record BodyPlace(int key, long prose, double full) {
  private static final double MOST = 0.8;
  private static final double ALMOST_ALL = 0.85;

  /**
   * @param furniture of the same items
   * @param name the key of the place of names; -1 where there is none
   * @param time the same of times
   */
  static BodyPlace of(Sample sample, Furniture furniture, int name, int time) {
    long all = 0;
    int full = 0;
    for (int i = 0; i < sample.size(); i++) {
      all += furniture.prose(i);
      full += furniture.prose(i) > 1 ? 1 : 0;
    }
    @Nullable Place tight = null;
    long tightest = Long.MAX_VALUE;
    for (Place place : sample.places()) {
      if (place.items() < ALMOST_ALL * full || place.several()) {
        continue;
      }
      long prose = 0;
      long text = 0;
      for (int i = 0; i < sample.size(); i++) {
        int first = place.first(i);
        if (first >= 0) {
          prose += furniture.prose(i, first);
          text += sample.outline().sum(Sum.TEXT, first);
        }
      }
      if (prose >= MOST * all && text <= tightest) {
        tightest = text;
        tight = place;
      }
    }
    double share = (double) full / sample.size();
    if (tight == null) {
      return new BodyPlace(-1, all, share);
    }
    Box box = new Box(sample, furniture, sample.place(name), sample.place(time));
    return new BodyPlace(box.around(tight).key(), all, share);
  }

  /** What is around a body and holds more prose, such as a second paragraph, but nothing else. */
  private record Box(
      Sample sample, Furniture furniture, @Nullable Place name, @Nullable Place time) {
    Place around(Place tight) {
      Place widest = tight;
      long most = 0;
      for (Place place : sample.places()) {
        long more = place.items() < tight.items() || place.several() ? 0 : more(tight, place);
        if (more > most) {
          most = more;
          widest = place;
        }
      }
      return widest;
    }

    /** How many characters of prose it adds; 0 where it adds other things. */
    private long more(Place tight, Place wide) {
      long prose = 0;
      long text = 0;
      for (int i = 0; i < sample.size(); i++) {
        int inner = tight.first(i);
        int outer = wide.first(i);
        if (inner >= 0) {
          if (outer < 0 || outer == inner || !sample.outline().holds(outer, inner)) {
            return 0;
          } else if (holds(outer, name, i) || holds(outer, time, i)) {
            return 0;
          }
          prose += furniture.prose(i, outer) - furniture.prose(i, inner);
          text += letters(outer) - letters(inner);
        }
      }
      return text > prose ? 0 : prose;
    }

    private int letters(int element) {
      return sample.outline().sum(Sum.TEXT, element);
    }

    private boolean holds(int element, @Nullable Place part, int item) {
      return part != null
          && part.first(item) >= 0
          && sample.outline().holds(element, part.first(item));
    }
  }
}
