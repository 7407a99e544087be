package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.Signs;

/**
 * How well a place may do as that of names at most, by what it is called and what it holds: with
 * that, few places need to be looked into.
 *
 * @param number of the place, in the order of places
 * @param most what {@link NamePlace} may score it at; never less than it does
 */
record NameProspect(Place place, int number, double most) {
  private static final long HREF = Signs.bits(Signs.attribute("href"));
  private static final Set<String> TAGS =
      Set.of("cite", "b", "strong", "h3", "h4", "h5", "h6", "dt");

  /** Sums of fractions are not exact. */
  private static final double MARGIN = 1e-6;

  /**
   * Returns those of places that enough items have, the likeliest first.
   *
   * @param time the place of times; null where there is none
   * @param share of the items that is enough
   */
  static List<NameProspect> all(Sample sample, @Nullable Place time, double share) {
    List<NameProspect> all = new ArrayList<>();
    double shared = 4 + 0.4 + (time == null ? 0 : 0.5) + 0.4 + (isPictured(sample) ? 0.8 : 0);
    boolean links = time != null && isLinked(sample, time, true);
    for (int i = 0; i < sample.places().size(); i++) {
      Place place = sample.places().get(i);
      if (place.items() >= share * sample.size()) {
        double most =
            shared
                + called(sample, place)
                + (links || isLinked(sample, place, false) ? 0.7 : 0)
                - (place.several() ? 0.7 : 0);
        all.add(new NameProspect(place, i, most + MARGIN));
      }
    }
    all.sort(Comparator.comparingDouble(each -> -each.most));
    return all;
  }

  /** What speaks for a place by its tag, and by what it and the element around it are called. */
  static double called(Sample sample, Place place) {
    String key = sample.outline().key(place.key());
    String tag = Keys.tag(key);
    return (Words.person(key) ? 1.5 : 0)
        + (isWithinPerson(sample, place) ? 0.6 : 0)
        + (TAGS.contains(tag) ? 0.4 : tag.equals("a") ? 0.3 : 0);
  }

  private static boolean isWithinPerson(Sample sample, Place place) {
    Outline outline = sample.outline();
    int item = 0;
    while (item < sample.size() && place.first(item) < 0) {
      item++;
    }
    int parent = item == sample.size() ? -1 : outline.parent(place.first(item));
    if (parent <= sample.root(0)) {
      return false;
    }
    for (int key : outline.keys(parent)) {
      if (Words.person(outline.key(key))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPictured(Sample sample) {
    for (int i = 0; i < sample.size(); i++) {
      if (!sample.pictured(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any element at a place may be a link.
   *
   * @param around asks for the elements around them
   */
  private static boolean isLinked(Sample sample, Place place, boolean around) {
    Outline outline = sample.outline();
    for (int i = 0; i < sample.size(); i++) {
      int first = place.first(i);
      int element = around && first >= 0 ? outline.parent(first) : first;
      if (element >= 0 && outline.mayShow(element, HREF)) {
        return true;
      }
    }
    return false;
  }
}
