package threadlens.ingest.merging;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;
import threadlens.model.SourceId;

/**
 * One page of a discussion as it was once, or all of it as an export gives it.
 *
 * @param page 0 where it has no number
 * @param at when; null where that is not known
 * @param linked whether only a link of another page puts it with the rest
 */
public record Capture(
    int page, @Nullable OffsetDateTime at, boolean linked, Extent extent, Discussion discussion) {
  /** What says that comments of it are missing. */
  private static final Set<String> BREAKS_OFF = Set.of("not-captured", "left-out-rest");

  /**
   * Returns what an export shows.
   *
   * @param at when it was made; null where that is not known
   */
  public static Capture ofExport(
      @Nullable OffsetDateTime at, Extent extent, Discussion discussion) {
    return new Capture(0, at, false, extent, discussion);
  }

  /** Names it: by its time, or else by its source. */
  String name() {
    if (at != null) {
      return at.toString();
    }
    SourceId source = discussion.source();
    return source.record() == null ? source.path() : source.path() + "#" + source.record();
  }

  /** Tells of a comment whether it would be here if it had still been there. */
  Predicate<Comment> wouldShow() {
    boolean breaksOff =
        discussion.problems().stream().anyMatch(each -> BREAKS_OFF.contains(each.code()));
    if (breaksOff || extent == Extent.PART) {
      return comment -> false;
    } else if (extent == Extent.WHOLE) {
      return comment -> true;
    }
    LongSummaryStatistics seconds = new LongSummaryStatistics();
    for (Comment comment : discussion.comments()) {
      PostedAt time = comment.postedAt();
      if (time != null) {
        seconds.accept(second(time));
      }
    }
    return comment -> {
      PostedAt time = comment.postedAt();
      return time != null && second(time) >= seconds.getMin() && second(time) <= seconds.getMax();
    };
  }

  private static long second(PostedAt time) {
    ZoneOffset offset = time.offset();
    return time.local().toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
  }
}
