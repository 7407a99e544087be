package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;

/**
 * Puts sources together that belong together by their addresses, or by naming each other as the
 * next page: the pages of one discussion, the captures of one page. Up to 4 MiB of each page are
 * looked through for links, and only addresses and titles are kept.
 */
public final class Groups {
  private Groups() {}

  /**
   * Returns the groups in the order of their first sources; each source is in one.
   *
   * @param readers tell which exports lie in several files
   */
  public static List<SourceGroup> of(List<Source> sources, Readers readers) {
    return of(Parts.joined(sources, readers));
  }

  static List<SourceGroup> of(List<Source> sources) {
    if (sources.size() < 2) {
      return sources.stream().map(SourceGroup::alone).toList();
    }
    List<PageHead> heads = sources.stream().map(PageHead::of).toList();
    Set<String> known = new HashSet<>();
    for (PageHead head : heads) {
      PageAddress best = PageAddress.orNull(head.stated() == null ? head.fetched() : head.stated());
      if (best != null) {
        known.add(best.key());
      }
    }
    Map<String, List<Placed>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      // A space is in no address, so sources without one meet nobody.
      Placed placed = Placed.of(sources.get(i), heads.get(i), "source " + i, known);
      byKey.computeIfAbsent(placed.key(), any -> new ArrayList<>()).add(placed);
    }
    return PageChains.of(byKey, known).stream().map(SourceGroup::of).toList();
  }
}
