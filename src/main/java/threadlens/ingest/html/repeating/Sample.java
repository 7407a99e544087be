package threadlens.ingest.html.repeating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Items looked into closely: what each place holds in them, and which texts come back. From a long
 * list some hundred items, spread over it, tell as much as all.
 */
final class Sample {
  private static final Evaluator PICTURE = QueryParser.parse("img[alt]");
  private static final int MOST_ITEMS = 240;
  private static final int MOST_ELEMENTS = 4000;

  /** In one item, a text that comes back in this many others is no prose. */
  private static final int OFTEN = 3;

  private final Outline outline;
  private final int[] numbers;
  private final Ints[] elements;
  private final long[][] prose;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Integer> itemsWith = new HashMap<>();
  private final @Nullable String[] pictured;

  Sample(Items items) {
    outline = items.outline();
    int size = Math.min(MOST_ITEMS, items.size());
    numbers = new int[size];
    elements = new Ints[size];
    prose = new long[size][];
    pictured = new @Nullable String[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (int) ((long) i * items.size() / size);
      elements[i] = items.elements(numbers[i], MOST_ELEMENTS);
      collect(i);
    }
    for (int i = 0; i < size; i++) {
      weigh(i);
    }
  }

  int size() {
    return numbers.length;
  }

  Outline outline() {
    return outline;
  }

  Iterable<Place> places() {
    return places.values();
  }

  @Nullable Place place(@Nullable String key) {
    return key == null ? null : places.get(key);
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
      Element image = Collector.findFirst(PICTURE, outline.element(root(item)));
      known = image == null ? "" : image.attr("alt").toLowerCase(Locale.ROOT);
      pictured[item] = known;
    }
    return known;
  }

  /** In what share of the items a text occurs, digits aside. */
  double shareWith(String text) {
    return (double) itemsWith.getOrDefault(Text.withoutDigits(text), 0) / size();
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
    int high = of.size();
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
    Set<String> texts = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i < elements[item].size(); i++) {
      int element = elements[item].get(i);
      if (i > 0) {
        note(item, element, repeated);
      }
      String text = outline.ownText(element);
      if (text.length() > 1) {
        texts.add(outline.ownPattern(element));
      }
      if (i > 0 && outline.sum(Sum.TEXT, element) < 60) {
        String label = outline.label(element);
        if (label.length() > 1) {
          texts.add(outline.labelPattern(element));
        }
      }
    }
    texts.forEach(text -> itemsWith.merge(text, 1, Integer::sum));
  }

  private void note(int item, int element, Set<String> repeated) {
    for (String key : outline.keys(element)) {
      Place place = places.computeIfAbsent(key, k -> new Place(k, size()));
      if (place.first(item) < 0) {
        place.put(item, element);
      } else if (repeated.add(key)) {
        place.repeat();
      }
    }
  }

  private void weigh(int item) {
    Ints of = elements[item];
    prose[item] = new long[of.size() + 1];
    for (int i = 0; i < of.size(); i++) {
      String text = outline.ownText(of.get(i));
      boolean link = outline.sum(Sum.LINKED, of.get(i)) > 0 && linked(of.get(i));
      int others = text.isEmpty() ? 0 : itemsWith.getOrDefault(outline.ownPattern(of.get(i)), 0);
      boolean furniture = link || others >= OFTEN || (others * 2 > size() && others > 1);
      prose[item][i + 1] = prose[item][i] + (furniture ? 0 : text.length());
    }
  }

  private boolean linked(int element) {
    return outline.sum(Sum.LINKED, element) == outline.sum(Sum.TEXT, element);
  }

  /** Whether a piece of text is the same in most items. */
  boolean furniture(TextNode text) {
    return furniture(Text.line(text.getWholeText()));
  }

  boolean furniture(String label) {
    return size() > 2 && label.length() > 1 && label.length() < 80 && shareWith(label) >= 0.5;
  }
}
