package threadlens.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which flagged comments each author had written before another. */
public final class EarlierFlags {
  private static final int MOST_LINKS = 5;

  private final Map<String, List<QueueRank>> byAuthor = new HashMap<>();
  private final Map<String, Integer> parts;

  /**
   * @param parts for each anchor, on which part of the queue it stands
   */
  public EarlierFlags(List<QueueRank> ranks, Map<String, Integer> parts) {
    this.parts = parts;
    for (QueueRank rank : ranks) {
      if (rank.flagged() && !rank.author().isEmpty()) {
        byAuthor.computeIfAbsent(rank.author(), unseen -> new ArrayList<>()).add(rank);
      }
    }
    byAuthor.values().forEach(all -> all.sort(QueueRank.BY_TIME));
  }

  /**
   * Flags that an author had before.
   *
   * @param links the last of them, on the queue
   */
  public record Earlier(int count, List<String> links) {
    public Earlier {
      links = List.copyOf(links);
    }
  }

  public Earlier of(QueueRank rank) {
    List<QueueRank> all = byAuthor.getOrDefault(rank.author(), List.of());
    int at = Collections.binarySearch(all, rank, QueueRank.BY_TIME);
    int before = at < 0 ? -at - 1 : at;
    List<String> links = new ArrayList<>();
    for (QueueRank one : all.subList(Math.max(0, before - MOST_LINKS), before)) {
      links.add(QueuePage.name(parts.getOrDefault(one.anchor(), 0)) + "#" + one.anchor());
    }
    return new Earlier(before, links);
  }
}
