package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;

/**
 * Who answers whom, as the page shows it. In this order: a comment lies in another; an attribute
 * names the parent by its id; a class or an attribute tells the depth ({@code depth-2}, {@code
 * data-level}); comments are moved in by a margin, or by an empty picture; answers lie in a
 * container behind what they answer; a class calls some of them answers. What a comment itself says
 * that it answers ({@link Answered}) counts before all that.
 */
final class Nesting {
  private final int[] parents;
  private final int[] depths;

  private Nesting(int[] parents) {
    this.parents = parents;
    depths = depths(parents);
  }

  /** Returns the number of the item that this one answers; -1 for none. */
  int parent(int item) {
    return parents[item];
  }

  /** 0 at the top. */
  int depth(int item) {
    return depths[item];
  }

  /** Whether the page shows any nesting at all. */
  boolean shown() {
    return any(parents);
  }

  /**
   * @param answered the item that each says it answers; -1 where it says none
   */
  static Nesting of(Items items, String[] ids, int[] answered) {
    int size = items.size();
    int[] parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = items.parent(i);
    }
    if (!any(parents)) {
      parents = named(items, ids);
    }
    if (!any(parents)) {
      parents = byLevel(told(items));
    }
    if (!any(parents)) {
      parents = byLevel(movedIn(items));
    }
    if (!any(parents)) {
      parents = contained(items);
    }
    if (!any(parents)) {
      parents = byLevel(Levels.called(items));
    }
    for (int i = 0; i < size; i++) {
      parents[i] = answered[i] >= 0 && answered[i] < i ? answered[i] : parents[i];
    }
    return new Nesting(parents);
  }

  private static boolean any(int[] parents) {
    return Arrays.stream(parents).anyMatch(parent -> parent >= 0);
  }

  private static int[] depths(int[] parents) {
    int[] depths = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      depths[i] = parents[i] < 0 || parents[i] >= i ? 0 : depths[parents[i]] + 1;
    }
    return depths;
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private static int[] named(Items items, String[] ids) {
    int[] parents = none(items.size());
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (!ids[i].isEmpty()) {
        byId.putIfAbsent(ids[i], i);
      }
    }
    for (int i = 0; i < items.size() && !byId.isEmpty(); i++) {
      for (Attribute attribute : items.outline().element(items.index(i)).attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("data-")
            && (name.contains("parent") || name.contains("reply"))
            && value.length() < 80) {
          Integer parent = byId.get(OwnIds.bare(value));
          parents[i] = parent == null || parent >= i ? parents[i] : parent;
        }
      }
    }
    return parents;
  }

  /** Depths as told by a class or an attribute; -1 where none is. */
  private static int[] told(Items items) {
    int[] levels = none(items.size());
    for (int i = 0; i < levels.length; i++) {
      int at = items.index(i);
      for (int up = 0; up < 3 && at >= 0 && levels[i] < 0 && alone(items, i, at); up++) {
        levels[i] = Levels.told(items.outline().element(at));
        at = items.outline().parent(at);
      }
      int only = items.index(i);
      for (int down = 0; down < 3 && only >= 0 && levels[i] < 0; down++) {
        only = only(items, only);
        levels[i] = only < 0 ? -1 : Levels.told(items.outline().element(only));
      }
    }
    return levels;
  }

  /** The only element right in another that holds text; -1 where there are several. */
  private static int only(Items items, int around) {
    Outline outline = items.outline();
    for (int i = around + 1; i < outline.end(around); i = outline.end(i)) {
      if (outline.sum(Sum.TEXT, i) > 0) {
        return outline.sum(Sum.TEXT, i) == outline.sum(Sum.TEXT, around) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether an element around an item holds no item that came before, or comes after. */
  private static boolean alone(Items items, int item, int around) {
    boolean first = item == 0 || !items.outline().holds(around, items.index(item - 1));
    return first
        && (item + 1 == items.size() || !items.outline().holds(around, items.index(item + 1)));
  }

  private static int[] movedIn(Items items) {
    int[] levels = none(items.size());
    for (int i = 0; i < levels.length; i++) {
      int at = items.index(i);
      for (int up = 0; up < 3 && at >= 0 && levels[i] < 0 && alone(items, i, at); up++) {
        levels[i] = Levels.margin(items.outline().element(at));
        at = items.outline().parent(at);
      }
      if (levels[i] < 0) {
        levels[i] = Levels.spacer(items, i);
      }
    }
    boolean told = Arrays.stream(levels).anyMatch(level -> level >= 0);
    return told ? Arrays.stream(levels).map(level -> Math.max(0, level)).toArray() : levels;
  }

  /** The parent is the last that stands less deep. Nothing, where a depth is missing. */
  private static int[] byLevel(int[] levels) {
    int[] parents = none(levels.length);
    if (levels.length == 0 || Arrays.stream(levels).anyMatch(level -> level < 0)) {
      return parents;
    }
    int lowest = Arrays.stream(levels).min().orElse(0);
    if (levels[0] != lowest) {
      return parents;
    }
    for (int i = 1; i < levels.length; i++) {
      int before = i - 1;
      while (before >= 0 && levels[before] >= levels[i]) {
        before = parents[before];
      }
      parents[i] = before;
    }
    return parents;
  }

  /**
   * Answers in a container beside what they answer. Where only one stands at the top, that is the
   * post that opened a thread, and the rest is below it for no other reason.
   */
  private static int[] contained(Items items) {
    Outline outline = items.outline();
    int[] parents = none(items.size());
    int top = Integer.MAX_VALUE;
    for (int i = 0; i < parents.length; i++) {
      top = Math.min(top, outline.depth(items.index(i)));
    }
    int at = 0;
    for (int i = 0; i < parents.length; i++) {
      at += outline.depth(items.index(i)) == top ? 1 : 0;
    }
    if (at < 2) {
      return parents;
    }
    for (int i = 1; i < parents.length; i++) {
      int depth = outline.depth(items.index(i));
      int before = i - 1;
      while (before >= 0 && outline.depth(items.index(before)) >= depth) {
        before = parents[before];
      }
      parents[i] =
          before >= 0 && beside(outline, items.index(before), items.index(i)) ? before : -1;
    }
    return parents;
  }

  private static boolean beside(Outline outline, int shallow, int deep) {
    int around = deep;
    while (outline.depth(around) > outline.depth(shallow)) {
      around = outline.parent(around);
    }
    return outline.parent(around) == outline.parent(shallow);
  }
}
