package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.text.Ints;

/**
 * Items looked into closely: what each place holds in them, and which texts come back. From a long
 * list some hundred items, spread over it, tell as much as all.
 */
final class Sample {
  private static final int MOST_ITEMS = 240;
  private static final int MOST_ELEMENTS = 4000;

  /** In one item, a text that comes back in this many others is no prose. */
  private static final int OFTEN = 3;

  private final Outline outline;
  private final int[] numbers;
  private final Ints[] elements;
  private final long[][] prose;
  private final List<Place> places = new ArrayList<>();
  private @Nullable Place[] byKey;

  /** For each pattern of text in how many items it stands, and which of them was the last. */
  private final Ints itemsWith = new Ints();

  private final Ints lastWith = new Ints();
  private final @Nullable String[] pictured;

  Sample(Items items) {
    outline = items.outline();
    byKey = new @Nullable Place[outline.allKeys()];
    numbers = numbers(items);
    int size = numbers.length;
    elements = new Ints[size];
    prose = new long[size][];
    pictured = new @Nullable String[size];
    for (int i = 0; i < size; i++) {
      elements[i] = items.elements(numbers[i], MOST_ELEMENTS);
      collect(i);
    }
    for (int i = 0; i < size; i++) {
      weigh(i);
    }
  }

  /** Returns which items are looked into: some spread over all. */
  static int[] numbers(Items items) {
    int[] numbers = new int[Math.min(MOST_ITEMS, items.size())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) ((long) i * items.size() / numbers.length);
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

  /** In what share of the items a text occurs, digits aside. */
  double shareWith(String text) {
    return (double) itemsWith(outline.texts().pattern(text)) / size();
  }

  private int itemsWith(int pattern) {
    return pattern < 0 || pattern >= itemsWith.size() ? 0 : itemsWith.get(pattern);
  }

  /** Characters of prose in an element of an item, without what comes back in others. */
  long prose(int item, int element) {
    return prose[item][position(item, outline.end(element))] - prose[item][position(item, element)];
  }

  long prose(int item) {
    return prose[item][elements[item].size()];
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

  private void collect(int item) {
    for (int i = 0; i < elements[item].size(); i++) {
      int element = elements[item].get(i);
      if (i > 0) {
        note(item, element);
      }
      String text = outline.ownText(element);
      if (text.length() > 1) {
        count(item, outline.texts().ownPattern(element));
      }
      if (i > 0 && outline.sum(Sum.TEXT, element) < 60 && !outline.texts().isPlain(element)) {
        String label = outline.label(element);
        if (label.length() > 1) {
          count(item, outline.texts().labelPattern(element));
        }
      }
    }
  }

  /** Counts an item once for each pattern. */
  private void count(int item, int pattern) {
    while (itemsWith.size() < outline.texts().allPatterns()) {
      itemsWith.add(0);
      lastWith.add(-1);
    }
    if (lastWith.get(pattern) != item) {
      lastWith.set(pattern, item);
      itemsWith.set(pattern, itemsWith.get(pattern) + 1);
    }
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

  private void weigh(int item) {
    Ints of = elements[item];
    prose[item] = new long[of.size() + 1];
    for (int i = 0; i < of.size(); i++) {
      String text = outline.ownText(of.get(i));
      boolean link = outline.sum(Sum.LINKED, of.get(i)) > 0 && linked(of.get(i));
      int others = text.isEmpty() ? 0 : itemsWith(outline.texts().ownPattern(of.get(i)));
      boolean furniture = link || others >= OFTEN || (others * 2 > size() && others > 1);
      prose[item][i + 1] = prose[item][i] + (furniture ? 0 : text.length());
    }
  }

  private boolean linked(int element) {
    return outline.sum(Sum.LINKED, element) == outline.sum(Sum.TEXT, element);
  }

  /** Whether a piece of text is the same in most items. */
  boolean furniture(String label) {
    return size() > 2 && label.length() > 1 && label.length() < 80 && shareWith(label) >= 0.5;
  }
}
