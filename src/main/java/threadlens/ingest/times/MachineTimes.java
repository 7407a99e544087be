package threadlens.ingest.times;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * Times as programs write them: ISO 8601 with or without offset, with a space for the T, or a date
 * alone; the form of mail headers; that of Twitter; a number of seconds since 1970, or of
 * milliseconds.
 */
final class MachineTimes {
  private static final Pattern NUMBER = Pattern.compile("\\d{8,12}(\\.\\d{1,9})?|1\\d{12}");

  /** As in {@code Sat May 03 15:56:00 +0000 2014}. */
  private static final Pattern TWITTER =
      Pattern.compile("[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4} \\d{4}");

  private static final DateTimeFormatter TWITTER_TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z uuuu", Locale.ROOT);

  /** Digits of a number of milliseconds, from 2001 to 2033. */
  private static final int MILLISECONDS = 13;

  private static final int DATE_LENGTH = 10;
  private static final String USUAL = "0000-00-00 00:00:00";

  private MachineTimes() {}

  /** Returns the time; null if it reads otherwise, or does not exist. */
  static @Nullable PostedAt parse(String text) {
    String stripped = text.strip();
    if (stripped.endsWith("UTC")) {
      stripped = stripped.replaceFirst(" ?UTC$", "Z");
    }
    if (stripped.length() >= DATE_LENGTH && stripped.charAt(4) == '-') { // 2014-
      return PostedAt.parse(stripped);
    }
    if (mayBeNumber(stripped) && NUMBER.matcher(stripped).matches()) {
      BigDecimal number = new BigDecimal(stripped);
      return seconds(
          number.precision() == MILLISECONDS && number.scale() == 0
              ? number.movePointLeft(3)
              : number);
    }
    if (stripped.length() <= DATE_LENGTH) {
      return null;
    } else if (stripped.charAt(3) == ',') { // Sat,
      return read(stripped, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    boolean twitter = TWITTER.matcher(stripped).matches(); // a failed parse is costly
    return twitter ? read(stripped, TWITTER_TIME) : null;
  }

  /** Tells of {@code 2014-05-03 12:34:56}, without the seconds too, or with a T for the space. */
  static boolean isUsual(String text) {
    int length = text.length();
    if (length != USUAL.length() && length != USUAL.length() - ":00".length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char shape = c >= '0' && c <= '9' ? '0' : c == 'T' ? ' ' : c;
      if (shape != USUAL.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static @Nullable PostedAt read(String text, DateTimeFormatter form) {
    try {
      OffsetDateTime read = OffsetDateTime.parse(text, form);
      return new PostedAt(read.toLocalDateTime(), read.getOffset());
    } catch (DateTimeException e) {
      return null; // another form, or a time that does not exist
    }
  }

  private static @Nullable PostedAt seconds(BigDecimal number) {
    long seconds = number.setScale(0, RoundingMode.FLOOR).longValueExact();
    int nanos = number.subtract(BigDecimal.valueOf(seconds)).movePointRight(9).intValue();
    LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    return time.getYear() > 9999 ? null : new PostedAt(time, ZoneOffset.UTC);
  }
}
