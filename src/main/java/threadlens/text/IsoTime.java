package threadlens.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as programs write it, by ISO 8601.
 *
 * @param local date and time as written
 * @param offset from UTC; null where none is written
 */
public record IsoTime(LocalDateTime local, @Nullable ZoneOffset offset) {
  /** Minutes at least, with {@code T} or a space; seconds, fractions and offset where given. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .optionalStart()
          .appendPattern("[ ]['T']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendPattern("[ ]")
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads ISO 8601: date and time, with or without an offset, or a date alone, which is its first
   * minute; null if the text reads otherwise, or there is no such time.
   */
  public static @Nullable IsoTime of(String text) {
    String stripped = text.strip();
    IsoTime usual = UsualTimes.of(stripped);
    if (usual != null) {
      return usual;
    }
    try {
      TemporalAccessor parsed = ISO.parse(stripped);
      LocalTime time = parsed.query(TemporalQueries.localTime());
      return new IsoTime(
          parsed
              .query(TemporalQueries.localDate())
              .atTime(time == null ? LocalTime.MIDNIGHT : time),
          parsed.query(TemporalQueries.offset()));
    } catch (DateTimeException e) {
      return null; // the caller reports it
    }
  }
}
