package threadlens.ingest.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the whole of an export tells of the times in it.
 *
 * @param capturedAt when it was made; null where that is not known
 * @param dayNumbers whether times are numbers of days, as spreadsheets count them
 */
record ExportTimes(@Nullable OffsetDateTime capturedAt, boolean dayNumbers) {
  /** From 1982 to 2064; what has as many digits is hardly anything else in a column of times. */
  private static final Pattern DAY_NUMBER = Pattern.compile("[345]\\d{4}(?:[.,]\\d{1,12})?");

  private static final LocalDateTime FIRST = LocalDate.of(1899, 12, 30).atStartOfDay();
  private static final long SECONDS = 24L * 60 * 60;

  static boolean isDayNumber(String time) {
    return DAY_NUMBER.matcher(time).matches();
  }

  /** Returns a time as it stands, or that of a number of days, which has no zone. */
  @Nullable String read(@Nullable String time) {
    if (!dayNumbers || time == null || !isDayNumber(time)) {
      return time;
    }
    double days = Double.parseDouble(time.replace(',', '.'));
    return FIRST.plusSeconds(Math.round(days * SECONDS)).toString();
  }
}
