package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;

/**
 * Puts sources of one address together: the pages of one discussion, the captures of one page. Only
 * the first bytes of each page are read, and only addresses are kept.
 */
public final class Groups {
  /**
   * @param own what it was fetched as; null where nobody says
   */
  private record Addressed(Source source, @Nullable PageAddress stated, @Nullable PageAddress own) {
    @Nullable PageAddress best() {
      return stated != null ? stated : own;
    }
  }

  private Groups() {}

  /** Returns the groups in the order of their first sources; each source is in one. */
  public static List<SourceGroup> of(List<Source> sources) {
    if (sources.size() < 2) {
      return sources.stream().map(SourceGroup::alone).toList();
    }
    List<Addressed> addressed = sources.stream().map(Groups::addressed).toList();
    Set<String> known = new HashSet<>();
    for (Addressed each : addressed) {
      PageAddress best = each.best();
      if (best != null) {
        known.add(best.key());
      }
    }
    Map<String, List<SourceGroup.Member>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < addressed.size(); i++) {
      Addressed each = addressed.get(i);
      PageAddress best = each.best();
      // A space is in no address, so sources without one meet nobody.
      String key = best == null ? "source " + i : key(best, known);
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(member(each, key));
    }
    return byKey.values().stream().map(SourceGroup::of).toList();
  }

  private static Addressed addressed(Source source) {
    PageHead head = PageHead.of(source);
    return new Addressed(source, address(head.stated()), address(head.fetched()));
  }

  private static @Nullable PageAddress address(@Nullable String written) {
    return written == null ? null : PageAddress.of(written);
  }

  /** A number that may be a page's is one if the page without it is there too. */
  private static String key(PageAddress address, Set<String> known) {
    String doubtful = address.doubtful();
    return doubtful != null && known.contains(doubtful) ? doubtful : address.key();
  }

  /** Which page it is, what it was fetched as tells best: pages often state the first page's. */
  private static SourceGroup.Member member(Addressed each, String key) {
    for (PageAddress address : new PageAddress[] {each.own, each.stated}) {
      if (address != null && address.page() > 0) {
        return new SourceGroup.Member(each.source, address.page(), address.commentPage());
      }
      if (address != null && key.equals(address.doubtful())) {
        return new SourceGroup.Member(each.source, address.doubtfulPage(), false);
      }
    }
    return new SourceGroup.Member(each.source, 0, false);
  }
}
