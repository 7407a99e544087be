package threadlens.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of ISO 8601, {@code 2014-05-03T10:17:00}, with a space for the T or not, and alone
 * or with {@code Z} or {@code +03:00} behind it: read at a tenth of what a formatter takes, since
 * there is one for each comment.
 */
final class UsualTimes {
  private static final String SHAPE = "0000-00-00T00:00:00";
  private static final int ZONE = SHAPE.length();

  /** Up to this day every month has all. */
  private static final int SURE_DAY = 28;

  private UsualTimes() {}

  /** Returns the time; null if it reads otherwise, or only a calendar can tell that it exists. */
  static @Nullable IsoTime of(String text) {
    if (text.length() < ZONE || !shaped(text)) {
      return null;
    }
    int month = two(text, 5);
    int day = two(text, 8);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    boolean exists =
        month > 0 && month <= 12 && day > 0 && day <= SURE_DAY && hour < 24 && minute < 60;
    if (!exists || second > 59) {
      return null;
    }
    int year = two(text, 0) * 100 + two(text, 2);
    LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second);
    if (text.length() == ZONE) {
      return new IsoTime(local, null);
    }
    ZoneOffset offset = offset(text);
    return offset == null ? null : new IsoTime(local, offset);
  }

  private static boolean shaped(String text) {
    for (int i = 0; i < ZONE; i++) {
      char c = text.charAt(i);
      char expected = SHAPE.charAt(i);
      boolean fits = expected == '0' ? digit(c) : c == expected || (expected == 'T' && c == ' ');
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ZoneOffset offset(String text) {
    char sign = text.charAt(ZONE);
    if (sign == 'Z' && text.length() == ZONE + 1) {
      return ZoneOffset.UTC;
    }
    boolean shown =
        text.length() == ZONE + 6
            && (sign == '+' || sign == '-')
            && text.charAt(ZONE + 3) == ':'
            && digit(text.charAt(ZONE + 1))
            && digit(text.charAt(ZONE + 2))
            && digit(text.charAt(ZONE + 4))
            && digit(text.charAt(ZONE + 5));
    int hours = shown ? two(text, ZONE + 1) : 24;
    int minutes = shown ? two(text, ZONE + 4) : 0;
    if (hours > 17 || minutes > 59) {
      return null;
    }
    int of = sign == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(of * hours, of * minutes);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int two(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }
}
