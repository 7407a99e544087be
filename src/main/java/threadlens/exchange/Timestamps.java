package threadlens.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/** Times as JSON has them: ISO 8601, with an offset only where one is known. */
public final class Timestamps {
  /** Minutes at least, with {@code T} or a space; seconds, fractions and offset where given. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final double LAST_SECOND = 253_402_300_799.0; // of the year 9999

  private Timestamps() {}

  /** Returns the time in ISO 8601; null for null. */
  public static @Nullable String text(@Nullable PostedAt at) {
    if (at == null) {
      return null;
    }
    return at.offset() == null ? at.local().toString() : at.local() + at.offset().toString();
  }

  /** Reads ISO 8601: date and time, with or without an offset, or a date alone; else null. */
  public static @Nullable PostedAt parse(String text) {
    try {
      TemporalAccessor parsed = ISO.parse(text.strip());
      LocalDateTime local =
          parsed.isSupported(ChronoField.HOUR_OF_DAY)
              ? LocalDateTime.from(parsed)
              : LocalDate.from(parsed).atStartOfDay();
      return new PostedAt(local, parsed.query(TemporalQueries.offset()));
    } catch (DateTimeException e) {
      return null; // the caller reports it
    }
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
