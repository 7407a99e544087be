package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import threadlens.text.Ints;

/**
 * Groups of elements that share a key, the likeliest to be comments first. Only sums are looked at
 * here, so that a page of any size is sifted in one pass; what is left, a few, is looked into.
 */
final class Groups {
  /** How many are looked into. */
  private static final int LOOKED_INTO = 14;

  /** Text of more characters than this speaks no louder. */
  private static final int LONG = 2000;

  private static final int SHORTEST = 12;
  private static final int MOST_TOGETHER = 2;

  private Groups() {}

  /**
   * @param hinted whether its key speaks of comments
   * @param told whether the page says that it is its only comment
   */
  record Group(String key, Items items, boolean hinted, boolean told, double rank) {}

  /** One element that the page says is its only comment. */
  static Group alone(int index, Outline outline) {
    Items items = new Items(outline, new int[] {index});
    return new Group(outline.key(outline.keys(index)[0]), items, true, true, 1);
  }

  static List<Group> of(Outline outline) {
    List<Ints> byKey = byKey(outline);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < byKey.size(); i++) {
      String key = outline.key(i);
      boolean hinted = Words.comment(key);
      if (hinted || isDated(byKey.get(i), outline)) {
        Group group = group(key, byKey.get(i), hinted, outline);
        if (group.rank > 0) {
          groups.add(group);
        }
      }
    }
    groups.sort(Comparator.comparingDouble((Group group) -> -group.rank).thenComparing(Group::key));
    List<Group> kept = distinct(groups);
    kept.addAll(together(kept, outline));
    return kept;
  }

  /** Comments, and the answers within them, where these are called otherwise. */
  private static List<Group> together(List<Group> groups, Outline outline) {
    List<Group> together = new ArrayList<>();
    for (Group outer : groups) {
      for (Group inner : groups) {
        if (outer.hinted
            && inner.hinted
            && together.size() < MOST_TOGETHER
            && answers(outer.items, inner.items)) {
          Ints all = new Ints();
          IntStream.concat(
                  Arrays.stream(outer.items.indices()), Arrays.stream(inner.items.indices()))
              .sorted()
              .forEach(all::add);
          together.add(group(outer.key, all, true, outline));
        }
      }
    }
    return together.stream().filter(group -> group.rank > 0).toList();
  }

  /** Whether each of some lies in one of others, which have a time of their own beside theirs. */
  private static boolean answers(Items outer, Items inner) {
    if (outer.size() < 2 || inner.size() < 2 || outer.size() == inner.size()) {
      return false;
    }
    int[] times = outer.own(Sum.TIMES);
    int[] theirs = inner.own(Sum.TIMES);
    for (int i = 0; i < inner.size(); i++) {
      int around = outer.lastUpTo(inner.index(i) - 1);
      if (around < 0
          || theirs[i] == 0
          || !outer.outline().holds(outer.index(around), inner.index(i))) {
        return false;
      }
      times[around] -= theirs[i];
    }
    return Arrays.stream(times).allMatch(each -> each > 0);
  }

  /**
   * The elements with text under each key, of keys that a time or a hint may make worth something.
   */
  private static List<Ints> byKey(Outline outline) {
    Set<String> dated = new HashSet<>();
    for (int i = 0; i < outline.size(); i++) {
      if (mayBeDated(i, outline)) {
        dated.add(outline.tag(i));
      }
    }
    boolean[] hints = new boolean[outline.size()];
    List<Ints> byKey = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.sum(Sum.TEXT, i) == 0) {
        i = outline.end(i) - 1;
        continue;
      }
      hints[i] = outline.mayHint(i, outline.parent(i) >= 0 && hints[outline.parent(i)]);
      if (hints[i] || dated.contains(outline.tag(i))) {
        for (int key : outline.keys(i)) {
          while (byKey.size() <= key) {
            byKey.add(new Ints());
          }
          byKey.get(key).add(i);
        }
      }
    }
    return byKey;
  }

  /** Whether there are several, any with prose and a time: others are worth nothing unhinted. */
  private static boolean isDated(Ints members, Outline outline) {
    for (int i = 0; i < members.size() && members.size() > 1; i++) {
      if (mayBeDated(members.get(i), outline)) {
        return true;
      }
    }
    return false;
  }

  /** Tells quickly whether an item may have prose of its own, and a time; false is sure. */
  private static boolean mayBeDated(int index, Outline outline) {
    return outline.sum(Sum.TIMES, index) > 0
        && outline.sum(Sum.TEXT, index) - outline.sum(Sum.LINKED, index) >= SHORTEST;
  }

  private static Group group(String key, Ints members, boolean hinted, Outline outline) {
    Items items = new Items(outline, members.toArray()).withText();
    int[] text = items.own(Sum.TEXT);
    int[] linked = items.own(Sum.LINKED);
    int[] times = items.own(Sum.TIMES);
    int full = 0;
    int dated = 0;
    double size = 0;
    for (int i = 0; i < text.length; i++) {
      boolean prose = text[i] - linked[i] >= SHORTEST;
      full += prose ? 1 : 0;
      dated += prose && times[i] > 0 ? 1 : 0;
      size += prose ? Math.min(LONG, text[i] - linked[i]) : 0;
    }
    double share = full == 0 ? 0 : (double) full / text.length;
    double timed = full == 0 ? 0 : (double) dated / text.length;
    boolean worth = share >= 0.5 && (timed >= 0.5 || hinted) && (full > 1 || dated > 0);
    double rank = worth ? size * share * (timed + (hinted ? 0.5 : 0)) : 0;
    return new Group(key, items, hinted, false, rank);
  }

  private static List<Group> distinct(List<Group> sorted) {
    List<Group> kept = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (Group group : sorted) {
      Items items = group.items;
      int last = items.index(items.size() - 1);
      if (seen.add(List.of(items.index(0), last, items.size()))) {
        kept.add(group);
      }
      if (kept.size() == LOOKED_INTO) {
        break;
      }
    }
    return kept;
  }
}
