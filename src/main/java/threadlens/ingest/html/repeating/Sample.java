package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.text.Ints;

/**
 * Items looked into closely: what stands at which place in them. From a long list some items,
 * spread over it, tell as much as all.
 */
final class Sample {
  private static final int MOST_ITEMS = 64;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int MOST_ELEMENTS = 4000;

  private final Outline outline;
  private final int[] numbers;
  private final Ints[] elements;
  private final List<Place> places = new ArrayList<>();
  private @Nullable Place[] byKey;

  private final @Nullable String[] pictured;

  Sample(Items items) {
    outline = items.outline();
    byKey = new @Nullable Place[outline.allKeys()];
    numbers = numbers(items.size());
    int size = numbers.length;
    elements = new Ints[size];
    pictured = new @Nullable String[size];
    for (int i = 0; i < size; i++) {
      elements[i] = items.elements(numbers[i], MOST_ELEMENTS);
      for (int j = 1; j < elements[i].size(); j++) {
        note(i, elements[i].get(j));
      }
    }
  }

  /**
   * Returns which of so many items are looked into, ascending: all of a few; of many, one of each
   * of as many equal parts, at a place that moves by the golden ratio, so that of a list in which
   * two kinds take turns both are seen.
   */
  static int[] numbers(int items) {
    if (items <= MOST_ITEMS) {
      return IntStream.range(0, items).toArray();
    }
    int[] numbers = new int[MOST_ITEMS];
    for (int i = 0; i < MOST_ITEMS; i++) {
      long start = (long) i * items / MOST_ITEMS;
      long end = (i + 1L) * items / MOST_ITEMS;
      numbers[i] = (int) (start + (long) ((end - start) * (GOLDEN * i % 1)));
    }
    return numbers;
  }

  int size() {
    return numbers.length;
  }

  Outline outline() {
    return outline;
  }

  /** In the order in which the first of each stands. */
  List<Place> places() {
    return places;
  }

  /**
   * Returns the place under a key; null where there is none.
   *
   * @param key -1 for none
   */
  @Nullable Place place(int key) {
    return key < 0 || key >= byKey.length ? null : byKey[key];
  }

  /** Which item this is of all. */
  int number(int item) {
    return numbers[item];
  }

  Ints elements(int item) {
    return elements[item];
  }

  int root(int item) {
    return elements[item].get(0);
  }

  /** What stands for the first picture of an item that says so, in small letters; else empty. */
  String pictured(int item) {
    String known = pictured[item];
    if (known == null) {
      Element image = outline.first(root(item), "img", "alt");
      known = image == null ? "" : image.attr("alt").toLowerCase(Locale.ROOT);
      pictured[item] = known;
    }
    return known;
  }

  /** Returns where an element stands in its item: 0 for the item itself. */
  int position(int item, int element) {
    Ints of = elements[item];
    int low = 0;
    int high = Math.min(of.size(), element - of.get(0));
    if (high == 0 || of.get(high - 1) < element) {
      return high; // nothing is left out before it
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (of.get(middle) < element) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void note(int item, int element) {
    int[] keys = outline.keys(element);
    if (byKey.length < outline.allKeys()) {
      byKey = Arrays.copyOf(byKey, 2 * outline.allKeys());
    }
    for (int key : keys) {
      Place place = byKey[key];
      if (place == null) {
        place = new Place(key, size());
        byKey[key] = place;
        places.add(place);
      }
      place.add(item, element);
    }
  }
}
