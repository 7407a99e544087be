package threadlens.ingest.times;

import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * A time as it was read.
 *
 * @param time null where the text is no time, names one that does not exist, or one that only the
 *     time of the capture would place
 * @param doubt what a reader of the time should know
 */
public record TimeReading(@Nullable PostedAt time, Doubt doubt) {
  /** Why a time is missing, or may be another. */
  public enum Doubt {
    NONE,
    /** Day and month could be exchanged; it was read as is usual for its form. */
    DAY_OR_MONTH,
    /** It counts from the time of the capture, which is not known. */
    RELATIVE
  }

  static final TimeReading NO_TIME = new TimeReading(null, Doubt.NONE);
  static final TimeReading FROM_NOW = new TimeReading(null, Doubt.RELATIVE);
}
