package threadlens.ingest.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * Times as programs write them: ISO 8601 with or without offset, with a space for the T, or a date
 * alone; the form of mail headers; a number of seconds since 1970, or of milliseconds.
 */
final class MachineTimes {
  private static final Pattern NUMBER = Pattern.compile("\\d{8,12}(\\.\\d{1,9})?|1\\d{12}");

  /** Digits of a number of milliseconds, from 2001 to 2033. */
  private static final int MILLISECONDS = 13;

  private static final DateTimeFormatter DATE_AND_TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("[ ]['T']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private static final int DATE_LENGTH = 10;

  private MachineTimes() {}

  /** The one form that a text may have; null where it has none: a failed parse is costly. */
  private static @Nullable DateTimeFormatter form(String text) {
    if (text.length() < DATE_LENGTH) {
      return null;
    } else if (text.charAt(4) == '-') { // 2014-
      return text.length() == DATE_LENGTH ? DateTimeFormatter.ISO_LOCAL_DATE : DATE_AND_TIME;
    }
    return text.charAt(3) == ',' ? DateTimeFormatter.RFC_1123_DATE_TIME : null; // Sat,
  }

  /** Returns the time; null if it reads otherwise, or does not exist. */
  static @Nullable PostedAt parse(String text) {
    String stripped = text.strip();
    if (stripped.endsWith("UTC")) {
      stripped = stripped.replaceFirst(" ?UTC$", "Z");
    }
    PostedAt usual = UsualTimes.parse(stripped);
    if (usual != null) {
      return usual;
    }
    if (mayBeNumber(stripped) && NUMBER.matcher(stripped).matches()) {
      BigDecimal number = new BigDecimal(stripped);
      return seconds(
          number.precision() == MILLISECONDS && number.scale() == 0
              ? number.movePointLeft(3)
              : number);
    }
    DateTimeFormatter form = form(stripped);
    return form == null ? null : parse(stripped, form);
  }

  private static boolean mayBeNumber(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(0) <= '9' && Character.isDigit(text.charAt(last));
  }

  private static @Nullable PostedAt parse(String text, DateTimeFormatter form) {
    try {
      return posted(form.parse(text));
    } catch (DateTimeException e) {
      return null; // another form, or a time that does not exist
    }
  }

  private static @Nullable PostedAt posted(TemporalAccessor read) {
    LocalDate day = read.query(TemporalQueries.localDate());
    LocalTime time = read.query(TemporalQueries.localTime());
    return time == null
        ? new PostedAt(day.atStartOfDay(), null)
        : new PostedAt(day.atTime(time), read.query(TemporalQueries.offset()));
  }

  private static @Nullable PostedAt seconds(BigDecimal number) {
    long seconds = number.setScale(0, RoundingMode.FLOOR).longValueExact();
    int nanos = number.subtract(BigDecimal.valueOf(seconds)).movePointRight(9).intValue();
    LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    return time.getYear() > 9999 ? null : new PostedAt(time, ZoneOffset.UTC);
  }
}
