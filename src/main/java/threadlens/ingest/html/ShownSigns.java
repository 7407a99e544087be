package threadlens.ingest.html;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** The {@link Signs} of the elements of a page, and by each sign the elements that show it. */
final class ShownSigns {
  private static final int SLOTS = 1 << 12;

  private final List<Element> elements;
  private final long[] ofEach;

  /** For each slot how many shows of a sign there are, and the first of them; -1 for none. */
  private final int[] counts = new int[SLOTS];

  private final int[] firsts = new int[SLOTS];

  /** Of each show the element, and the next in its slot. */
  private int[] shownBy = new int[1 << 12];

  private int[] nexts = new int[1 << 12];
  private int shows;

  ShownSigns(List<Element> elements) {
    this.elements = elements;
    ofEach = new long[elements.size()];
    Arrays.fill(firsts, -1);
    Shows shown = new Shows();
    for (int i = ofEach.length - 1; i >= 0; i--) { // so that each slot begins with the first
      shown.element = i;
      Signs.each(elements.get(i), shown);
    }
  }

  /** Returns the bits of any element. */
  static long of(Element element) {
    long[] bits = {0};
    Signs.each(element, sign -> bits[0] |= Signs.bits(sign));
    return bits[0];
  }

  /** Returns an element of the page by its number. */
  Element element(int number) {
    return elements.get(number);
  }

  /** Returns the bits of an element of the page by its number. */
  long of(int element) {
    return ofEach[element];
  }

  /** Returns how many elements show a sign; more, where others share its slot. */
  int count(int sign) {
    return counts[slot(sign)];
  }

  /** Asks for each of those elements, by its number, ascending, until one answers. */
  boolean anyWith(int sign, IntPredicate asked) {
    for (int show = firsts[slot(sign)]; show >= 0; show = nexts[show]) {
      if (asked.test(shownBy[show])) {
        return true;
      }
    }
    return false;
  }

  /** The same of all elements. */
  boolean any(IntPredicate asked) {
    for (int i = 0; i < ofEach.length; i++) {
      if (asked.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** The upper bits of a sign are mixed best. */
  private static int slot(int sign) {
    return sign >>> 20;
  }

  private void add(int sign, int element) {
    int slot = slot(sign);
    int first = firsts[slot];
    if (first >= 0 && shownBy[first] == element) {
      return;
    }
    if (shows == shownBy.length) {
      shownBy = Arrays.copyOf(shownBy, 2 * shows);
      nexts = Arrays.copyOf(nexts, 2 * shows);
    }
    shownBy[shows] = element;
    nexts[shows] = first;
    firsts[slot] = shows++;
    counts[slot]++;
  }

  private final class Shows implements IntConsumer {
    private int element;

    @Override
    public void accept(int sign) {
      ofEach[element] |= Signs.bits(sign);
      add(sign, element);
    }
  }
}
