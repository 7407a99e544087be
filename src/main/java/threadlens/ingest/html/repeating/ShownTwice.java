package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.repeating.RepeatedComments.Item;
import threadlens.text.Ints;

/**
 * Comments that a page shows in two lists: tabs of the best and of the newest, a box of chosen ones
 * above all. Of the lists that stand side by side in the innermost element around all comments,
 * what the largest holds is read there, and what another holds beside that is read there. Within
 * one list nothing is the same: who says "LOL" twice said it twice.
 *
 * @param once without the items of the other lists
 * @param again what those are
 */
record ShownTwice(Items once, List<Element> again) {
  /** A list of fewer letters than this may say by chance what another says. */
  private static final int TELLING = 40;

  /** Tabs and boxes are few; what stands in more places is no list of all. */
  private static final int MOST_LISTS = 6;

  /** A box of chosen ones may stand in a tab, but not in a box without end. */
  private static final int MOST_WITHIN = 4;

  /**
   * What makes two comments of different lists one. In an order, any, so that a map finds it
   * quickly among many of one hash code, as a page may choose its texts.
   */
  private record Said(@Nullable String author, @Nullable String time, String text)
      implements Comparable<Said> {
    private static final Comparator<@Nullable String> NULL_FIRST =
        Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::text)
            .thenComparing(Said::author, NULL_FIRST)
            .thenComparing(Said::time, NULL_FIRST);

    static Said of(Item item) {
      return new Said(item.author(), item.time(), item.prose().text());
    }

    @Override
    public int compareTo(Said other) {
      return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Said said && compareTo(said) == 0;
    }

    /** Of what is short: where these are the same, so is the text, as nearly always. */
    @Override
    public int hashCode() {
      return Objects.hash(author, time, text.length());
    }
  }

  /**
   * One of the lists.
   *
   * @param kind tag and class of what holds it, or of its items where nothing holds them alone
   */
  private record Block(String kind, boolean alone, Ints items) {}

  boolean isNone() {
    return again.isEmpty();
  }

  /**
   * Looks for them.
   *
   * @param shown what each of the items says; null for what is no comment
   */
  static ShownTwice in(Items items, List<@Nullable Item> shown) {
    Ints left = new Ints();
    Set<Said> distinct = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = shown.get(i);
      if (item != null) {
        left.add(i);
        distinct.add(Said.of(item));
      }
    }
    if (distinct.size() == left.size()) {
      return new ShownTwice(items, List.of()); // as nearly always
    }
    return new Search(items, shown).from(left);
  }

  private record Search(Items items, List<@Nullable Item> shown) {
    ShownTwice from(Ints all) {
      Ints left = all;
      for (int i = 0; i < MOST_WITHIN; i++) {
        Ints once = once(left);
        left = once == null ? left : once;
      }
      if (left.size() == all.size()) {
        return new ShownTwice(items, List.of());
      }
      int[] kept = new int[left.size()];
      Set<Integer> numbers = new HashSet<>();
      for (int i = 0; i < kept.length; i++) {
        kept[i] = items.index(left.get(i));
        numbers.add(left.get(i));
      }
      List<Element> again = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (!numbers.contains(all.get(i))) {
          again.add(items.outline().element(items.index(all.get(i))));
        }
      }
      return new ShownTwice(new Items(items.outline(), kept), again);
    }

    /** Without what the largest of the lists holds too; null where no other holds any of it. */
    private @Nullable Ints once(Ints left) {
      List<Block> blocks = blocks(left);
      if (blocks.size() < 2 || blocks.size() > MOST_LISTS) {
        return null;
      }
      Block whole =
          blocks.stream()
              .max(
                  Comparator.comparingInt((Block block) -> block.items.size())
                      .thenComparingInt(this::nested)
                      .thenComparingInt(block -> -block.items.get(0)))
              .orElseThrow();
      Ints once = new Ints();
      for (Block block : blocks) {
        once.addAll((block.equals(whole) ? whole.items : rest(block, whole)).toArray());
      }
      return once.size() == left.size() ? null : sorted(once);
    }

    private static Ints sorted(Ints items) {
      Ints sorted = new Ints();
      sorted.addAll(Arrays.stream(items.toArray()).sorted().toArray());
      return sorted;
    }

    private int nested(Block block) {
      int nested = 0;
      for (int i = 0; i < block.items.size(); i++) {
        nested += items.parent(block.items.get(i)) >= 0 ? 1 : 0;
      }
      return nested;
    }

    /** What a list holds that the other does not, as often as it does. */
    private Ints rest(Block part, Block whole) {
      if (part.alone && part.kind.equals(whole.kind)) {
        return part.items; // two items of one list, the second with answers
      }
      Map<Said, Integer> times = new HashMap<>();
      for (int i = 0; i < whole.items.size(); i++) {
        times.merge(said(whole.items.get(i)), 1, Integer::sum);
      }
      Set<Integer> rest = new HashSet<>();
      int letters = 0;
      for (int i = 0; i < part.items.size(); i++) {
        Said said = said(part.items.get(i));
        int more = times.getOrDefault(said, -1);
        if (more == 0) {
          return part.items; // said more often here
        } else if (more < 0) {
          rest.add(part.items.get(i));
        } else {
          times.put(said, more - 1);
          letters += said.author == null ? 0 : Math.min(TELLING, said.text.length());
        }
      }
      return letters < TELLING ? part.items : withAround(rest, part.items);
    }

    /** These, and in which of a list they lie. */
    private Ints withAround(Set<Integer> rest, Ints list) {
      Set<Integer> kept = new HashSet<>();
      for (int each : rest) {
        for (int at = each; at >= 0 && kept.add(at); at = items.parent(at)) {}
      }
      Ints all = new Ints();
      for (int i = 0; i < list.size(); i++) {
        if (kept.contains(list.get(i))) {
          all.add(list.get(i));
        }
      }
      return all;
    }

    private Said said(int item) {
      Item shows = shown.get(item);
      if (shows == null) {
        throw new IllegalStateException("no comment: " + item);
      }
      return Said.of(shows);
    }

    /** The lists in the innermost element around all; none where an item lies around all. */
    private List<Block> blocks(Ints left) {
      Outline outline = items.outline();
      int around = items.index(left.get(0));
      int last = items.index(left.get(left.size() - 1));
      while (!outline.holds(around, last)) {
        around = outline.parent(around);
      }
      if (items.isItem(around)) {
        return List.of();
      }
      List<Block> blocks = new ArrayList<>();
      Map<String, Ints> loose = new LinkedHashMap<>();
      for (int from = 0; from < left.size(); ) {
        int child = child(around, items.index(left.get(from)));
        Ints within = new Ints();
        int outermost = 0;
        for (; from < left.size() && items.index(left.get(from)) < outline.end(child); from++) {
          int parent = items.parent(left.get(from));
          outermost += parent < 0 ? 1 : 0;
          within.add(left.get(from));
        }
        String kind = kind(outline.element(child));
        if (outermost > 1) {
          blocks.add(new Block(kind, false, within));
        } else {
          loose.computeIfAbsent(kind, any -> new Ints()).addAll(within.toArray());
        }
      }
      loose.forEach((kind, each) -> blocks.add(new Block(kind, true, each)));
      return blocks;
    }

    /** The child of an element that is, or holds, another element. */
    private int child(int around, int within) {
      int child = within;
      while (items.outline().parent(child) != around) {
        child = items.outline().parent(child);
      }
      return child;
    }

    private static String kind(Element element) {
      return element.normalName() + ' ' + Text.withoutDigits(element.className());
    }
  }
}
