package threadlens.exchange;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/** Times as JSON has them: ISO 8601, with an offset only where one is known. */
public final class Timestamps {
  private static final double LAST_SECOND = 253_402_300_799.0; // of the year 9999

  private Timestamps() {}

  /** Returns the time in ISO 8601; null for null. */
  public static @Nullable String text(@Nullable PostedAt at) {
    if (at == null) {
      return null;
    }
    return at.offset() == null ? at.local().toString() : at.local() + at.offset().toString();
  }

  /** Reads seconds since 1970; null before year 1 or after 9999, as milliseconds come to. */
  static @Nullable PostedAt ofSeconds(double seconds) {
    if (!(seconds >= -62_135_596_800.0 && seconds <= LAST_SECOND)) {
      return null;
    }
    long whole = (long) Math.floor(seconds);
    LocalDateTime local = LocalDateTime.ofEpochSecond(whole, 0, ZoneOffset.UTC);
    long millis = Math.round((seconds - whole) * 1_000); // a double holds no more
    return new PostedAt(local.plus(millis, ChronoUnit.MILLIS), ZoneOffset.UTC);
  }
}
