package threadlens.ingest.merging;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import threadlens.model.Discussion;
import threadlens.model.SourceId;

/**
 * One page of a discussion as it was once.
 *
 * @param page 0 where it has no number
 * @param at when; null where that is not known
 * @param linked whether only a link of another page puts it with the rest
 */
record Capture(int page, @Nullable OffsetDateTime at, boolean linked, Discussion discussion) {
  /** Names it: by its time, or else by its source. */
  String name() {
    if (at != null) {
      return at.toString();
    }
    SourceId source = discussion.source();
    return source.record() == null ? source.path() : source.path() + "#" + source.record();
  }
}
