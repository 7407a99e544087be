package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the pages of different addresses that name each other as next or previous page and have
 * nearly one title. A page has one next and one previous, the first that is told; only pages that
 * are there count; a circle ends before the page it began with.
 */
final class PageChains {
  /** More are no discussion, but a site that links its articles and gives all one title. */
  private static final int MOST = 100;

  private final Map<String, List<Placed>> pages;
  private final Map<String, String> next = new HashMap<>();
  private final Map<String, String> previous = new HashMap<>();

  private PageChains(Map<String, List<Placed>> pages, Set<String> known) {
    this.pages = pages;
    Map<String, String> files = new HashMap<>();
    pages.forEach((key, placed) -> placed.forEach(each -> files.putIfAbsent(each.file(), key)));
    for (List<Placed> placed : pages.values()) {
      for (Placed each : placed) {
        String behind = each.target(each.head().next(), known, files.keySet());
        join(each.key(), behind == null ? null : files.getOrDefault(behind, behind));
        String before = each.target(each.head().previous(), known, files.keySet());
        join(before == null ? null : files.getOrDefault(before, before), each.key());
      }
    }
  }

  /**
   * Returns the members of each discussion, in the order of their first sources.
   *
   * @param pages those of one address each
   * @param known all their addresses
   */
  static List<List<SourceGroup.Member>> of(Map<String, List<Placed>> pages, Set<String> known) {
    return new PageChains(pages, known).all();
  }

  private void join(@Nullable String before, @Nullable String behind) {
    if (before == null
        || behind == null
        || before.equals(behind)
        || next.containsKey(before)
        || previous.containsKey(behind)
        || !pages.containsKey(before)
        || !pages.containsKey(behind)
        || !Kinship.ofTitles(title(before), title(behind))) {
      return;
    }
    next.put(before, behind);
    previous.put(behind, before);
  }

  private String title(String key) {
    return placed(key).get(0).head().title();
  }

  private List<Placed> placed(String key) {
    return pages.getOrDefault(key, List.of());
  }

  private List<List<SourceGroup.Member>> all() {
    Map<String, List<SourceGroup.Member>> byFirst = new LinkedHashMap<>();
    Set<String> done = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (String key : pages.keySet()) {
      if (alone.contains(key)) {
        byFirst.put(key, members(List.of(key)));
      } else if (!done.contains(key)) {
        List<String> chain = chain(key);
        (chain.size() > MOST ? alone : done).addAll(chain);
        byFirst.put(key, members(chain.size() > MOST ? List.of(key) : chain));
      }
    }
    return List.copyOf(byFirst.values());
  }

  /** The chain that a page is in, from its first page, or from here where it is a circle. */
  private List<String> chain(String key) {
    String first = key;
    for (String at = previous.get(key); at != null && !at.equals(key); at = previous.get(at)) {
      first = at;
    }
    if (previous.containsKey(first)) {
      first = key; // a circle
    }
    List<String> chain = new ArrayList<>();
    for (String at = first; at != null; at = next.get(at)) {
      if (!chain.isEmpty() && at.equals(first)) {
        break;
      }
      chain.add(at);
    }
    return chain;
  }

  /** Pages keep the numbers of their addresses, unless links alone tell their order. */
  private List<SourceGroup.Member> members(List<String> chain) {
    List<SourceGroup.Member> members = new ArrayList<>();
    int number = 0;
    for (String key : chain) {
      Map<Integer, List<Placed>> byPage = new TreeMap<>();
      for (Placed each : placed(key)) {
        byPage.computeIfAbsent(each.page(), any -> new ArrayList<>()).add(each);
      }
      for (List<Placed> page : byPage.values()) {
        number++;
        for (Placed each : page) {
          members.add(
              chain.size() == 1
                  ? new SourceGroup.Member(each.source(), each.page(), each.commentPage(), false)
                  : new SourceGroup.Member(each.source(), number, false, number > 1));
        }
      }
    }
    return members;
  }
}
