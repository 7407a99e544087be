package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts matches together to stories. Two groups join only where most of the pairs across them match,
 * so that one odd article does not make one story of two.
 */
final class StoryGroups {
  private static final int MOST = 50;

  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();

  StoryGroups(int size) {
    this.group = new int[size];
    Arrays.setAll(group, i -> i);
    for (int i = 0; i < size; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * Returns the groups of two and more, each ascending, by their first.
   *
   * @param pairs those that match, the best first
   */
  Map<Integer, List<Integer>> join(List<StoryMatching.Pair> pairs) {
    Set<Long> matching = new HashSet<>();
    pairs.forEach(pair -> matching.add(key(pair.first(), pair.second())));
    for (StoryMatching.Pair pair : pairs) {
      List<Integer> one = members.get(group[pair.first()]);
      List<Integer> other = members.get(group[pair.second()]);
      if (!one.equals(other) && one.size() + other.size() <= MOST && fit(one, other, matching)) {
        int into = group[pair.first()];
        List<Integer> moved = List.copyOf(other);
        moved.forEach(each -> group[each] = into);
        one.addAll(moved);
        other.clear();
      }
    }
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (List<Integer> each : members) {
      if (each.size() > 1) {
        Collections.sort(each);
        found.put(each.get(0), List.copyOf(each));
      }
    }
    return found;
  }

  private static boolean fit(List<Integer> one, List<Integer> other, Set<Long> matching) {
    int match = 0;
    for (int first : one) {
      for (int second : other) {
        match += matching.contains(key(Math.min(first, second), Math.max(first, second))) ? 1 : 0;
      }
    }
    return 2 * match > one.size() * other.size();
  }

  private static long key(int first, int second) {
    return (long) first << 32 | second;
  }
}
