package threadlens.ingest.html.tree;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The {@link Signs} of the elements of a page, and by each sign the elements that show it. */
public final class ShownSigns {
  private static final int SLOTS = 1 << 12;

  private final long[] ofEach;
  private final ClassNames classNames = new ClassNames();
  private final ClassNames.Value[] classes;
  private final String[] ids;

  /** For each slot how many shows of a sign there are, the first and the last; -1 for none. */
  private final int[] counts = new int[SLOTS];

  private final int[] firsts = new int[SLOTS];
  private final int[] lasts = new int[SLOTS];

  /** Of each show the element, and the next in its slot; -1 behind the last. */
  private int[] shownBy = new int[1 << 12];

  private int[] nexts = new int[1 << 12];
  private int shows;

  ShownSigns(Element[] elements, int size) {
    ofEach = new long[size];
    classes = new ClassNames.Value[size];
    ids = new String[size];
    Arrays.fill(classes, ClassNames.NONE);
    Arrays.fill(ids, "");
    Arrays.fill(firsts, -1);
    Arrays.fill(lasts, -1);
    Shows shown = new Shows();
    for (int i = 0; i < size; i++) {
      shown.element = i;
      Signs.each(elements[i], shown);
    }
  }

  /** Returns the bits of any element. */
  public static long of(Element element) {
    long[] bits = {0};
    Signs.each(element, sign -> bits[0] |= Signs.bits(sign));
    return bits[0];
  }

  /** Returns the bits of an element of the page by its number. */
  public long of(int element) {
    return ofEach[element];
  }

  /** Tells quickly whether an element may show a sign with these bits; false is sure. */
  public boolean mayShow(int element, long bits) {
    return (ofEach[element] & bits) == bits;
  }

  /** Returns whether any element's {@code class}, as it stands, is as asked. */
  public boolean anyClasses(Predicate<String> asked) {
    return classNames.any(asked);
  }

  ClassNames.Value classes(int element) {
    return classes[element];
  }

  ClassNames classNames() {
    return classNames;
  }

  String id(int element) {
    return ids[element];
  }

  /** Returns how many elements show a sign; more, where others share its slot. */
  public int count(int sign) {
    return counts[slot(sign)];
  }

  /** Asks for each of those elements, by its number, ascending, until one answers. */
  public boolean anyWith(int sign, IntPredicate asked) {
    for (int show = firsts[slot(sign)]; show >= 0; show = nexts[show]) {
      if (asked.test(shownBy[show])) {
        return true;
      }
    }
    return false;
  }

  /** The same of all elements. */
  public boolean any(IntPredicate asked) {
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
    int last = lasts[slot];
    if (last >= 0 && shownBy[last] == element) {
      return;
    }
    if (shows == shownBy.length) {
      shownBy = Arrays.copyOf(shownBy, 2 * shows);
      nexts = Arrays.copyOf(nexts, 2 * shows);
    }
    shownBy[shows] = element;
    nexts[shows] = -1;
    if (last < 0) {
      firsts[slot] = shows;
    } else {
      nexts[last] = shows;
    }
    lasts[slot] = shows++;
    counts[slot]++;
  }

  private final class Shows implements Signs.Looker {
    private int element;

    @Override
    public void sign(int sign) {
      ofEach[element] |= Signs.bits(sign);
      add(sign, element);
    }

    @Override
    public void classes(String names) {
      classes[element] = classNames.of(names);
      for (int sign : classes[element].signs()) {
        sign(sign);
      }
    }

    @Override
    public void id(String id) {
      ids[element] = id;
    }
  }
}
