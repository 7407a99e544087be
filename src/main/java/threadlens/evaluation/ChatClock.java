package threadlens.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * Tells when each line of a log was said. The name of the file begins with the date, each line with
 * the time of day; lines without one were said with the line before. Where the time goes back by an
 * hour or more, a day has gone by, or half a day if no hour past 12 has been shown yet: some logs
 * go by the clock of twelve hours. Serves one log.
 */
final class ChatClock {
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*");
  private static final Pattern TIME = Pattern.compile("\\[(\\d\\d):(\\d\\d)].*");

  private @Nullable LocalDateTime midnight;
  private @Nullable LocalDateTime last;
  private int highestHour;

  /** A log whose name gives no date has no times. */
  ChatClock(String name) {
    Matcher date = DATE.matcher(name);
    this.midnight = date.matches() ? day(date.group(1)) : null;
  }

  private static @Nullable LocalDateTime day(String date) {
    try {
      return LocalDate.parse(date).atStartOfDay();
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  /** Returns when the next line was said; null while that is not known. */
  @Nullable PostedAt next(String line) {
    Matcher time = TIME.matcher(line);
    if (midnight != null && time.matches()) {
      last = at(midnight, Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }
    return last == null ? null : new PostedAt(last, null);
  }

  private LocalDateTime at(LocalDateTime from, int hour, int minute) {
    highestHour = Math.max(highestHour, hour);
    LocalDateTime at = from.plusHours(hour).plusMinutes(minute);
    while (last != null && !at.isAfter(last.minusHours(1))) {
      int gone = highestHour > 12 ? 24 : 12;
      at = at.plusHours(gone);
      midnight = at.minusHours(hour).minusMinutes(minute);
    }
    return last != null && at.isBefore(last) ? last : at;
  }
}
