package threadlens.report.page;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import threadlens.model.Severity;

/**
 * Where an item stands in the queue; all that is kept of it in memory while threads come, some 250
 * bytes.
 *
 * @param anchor its fragment
 * @param flagged false where only readers reported it
 * @param score the highest of its categories, from 0 to 1
 * @param severity of the gravest finding; null where there is none
 * @param reports how often readers reported it
 * @param author what flags of one author are counted under; empty where nobody is named
 * @param posted seconds since 1970 by the clock of the page; the least where that is not known
 * @param order its place among all comments written, which settles a draw
 */
public record QueueRank(
    String anchor,
    boolean flagged,
    double score,
    @Nullable Severity severity,
    int reports,
    String author,
    long posted,
    long order) {
  /** Comments that only readers reported stand behind the medium ranks and before the low ones. */
  private static final double REPORTED = 1 / 3.0;

  /** The highest score first, then the gravest, then the most reported, then the first written. */
  public static final Comparator<QueueRank> IN_ORDER =
      Comparator.comparingDouble((QueueRank one) -> one.flagged ? one.score : REPORTED)
          .thenComparing(QueueRank::flagged)
          .thenComparing(QueueRank::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(QueueRank::reports)
          .reversed()
          .thenComparingLong(QueueRank::order);

  static final Comparator<QueueRank> BY_TIME =
      Comparator.comparingLong(QueueRank::posted).thenComparingLong(QueueRank::order);
}
