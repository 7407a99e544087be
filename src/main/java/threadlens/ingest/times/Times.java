package threadlens.ingest.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeReading.Doubt;
import threadlens.model.PostedAt;
import threadlens.text.Span;

/**
 * Reads times as pages and programs write them: ISO 8601, the form of mail headers, seconds since
 * 1970, and dates and hours in English, French, German, Spanish and Arabic, by month names or in
 * figures; also those that count from the time of the capture. Words around the time do not matter:
 * the text is one that holds a time, not prose. A date without an hour is the start of that day.
 *
 * <p>Where figures leave open which is the day, 03/05/2014 is 3 May, and with an hour of twelve 5
 * March; {@link #learning} asks the other times of the page first.
 *
 * @param capturedAt when the page was saved; null where that is not known
 * @param order of day and month in figures
 */
public record Times(@Nullable OffsetDateTime capturedAt, DayOrder order) {
  /** Longer texts are no times. */
  private static final int LONGEST = 200;

  /** In longer lines no time is sought. */
  private static final int LONGEST_LINE = 600;

  /** Reads times of which nothing more is known. */
  public static final Times ALONE = new Times(null, DayOrder.UNKNOWN);

  /** Returns the time; null if it reads otherwise, or does not exist. */
  public static @Nullable PostedAt parse(String text) {
    return ALONE.read(text).time();
  }

  /** Tells whether a text holds a time, also one that only the time of the capture would place. */
  public static boolean isTime(String text) {
    TimeReading reading = ALONE.read(text);
    return reading.time() != null || reading.doubt() == Doubt.RELATIVE;
  }

  /** Returns what reads the times of one page: those that leave no choice decide for the others. */
  public Times learning(Collection<String> shown) {
    Map<DayOrder, Integer> shows = new EnumMap<>(DayOrder.class);
    for (String text : shown) {
      boolean open = text.length() <= LONGEST && !MachineTimes.isUsual(text);
      CalendarDay day = open ? day(new TimeTokens(text)) : null;
      if (day != null && day.shows() != DayOrder.UNKNOWN) {
        shows.merge(day.shows(), 1, Integer::sum);
      }
    }
    int most = shows.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<DayOrder> orders =
        shows.keySet().stream().filter(each -> shows.getOrDefault(each, 0) == most).toList();
    return orders.size() == 1 ? new Times(capturedAt, orders.get(0)) : this;
  }

  private @Nullable CalendarDay day(TimeTokens tokens) {
    return CalendarDay.find(tokens, Clock.find(tokens), order);
  }

  /** Tells quickly whether a line may show a time; false is sure. */
  public static boolean mayStandIn(String line) {
    return line.length() <= LONGEST_LINE && TimeWords.SHIPPED.mayTell(line);
  }

  /** Finds the first time in a line that shows other things too; null where it shows none. */
  public @Nullable TimeInLine find(String line) {
    if (!mayStandIn(line)) {
      return null;
    }
    TimeReading usual = MachineTimes.isUsual(line) && line.indexOf(' ') > 0 ? told(line) : null;
    return usual == null
        ? new TimeRuns(line, this).first()
        : new TimeInLine(new Span(0, line.length()), usual, true);
  }

  /** Reads a time. */
  public TimeReading read(String text) {
    TimeReading told = told(text);
    return told == null ? written(new TimeTokens(text)) : told;
  }

  /** Reads a time as programs write it; null where the text may be one that people write. */
  static @Nullable TimeReading told(String text) {
    if (text.length() > LONGEST) {
      return TimeReading.NO_TIME;
    }
    PostedAt machine = MachineTimes.parse(text);
    return machine == null ? null : new TimeReading(machine, Doubt.NONE);
  }

  /** Reads a time as people write it. */
  TimeReading written(TimeTokens tokens) {
    Clock clock = Clock.find(tokens);
    CalendarDay day = CalendarDay.find(tokens, clock, order);
    return day == null ? relative(tokens, clock) : absolute(day, clock);
  }

  private TimeReading absolute(CalendarDay day, @Nullable Clock clock) {
    LocalDate date = day.date(capturedAt == null ? null : capturedAt.toLocalDate());
    LocalTime time = clock == null ? LocalTime.MIDNIGHT : clock.time();
    if (date == null || time == null) {
      return day.year() == 0 && capturedAt == null ? TimeReading.FROM_NOW : TimeReading.NO_TIME;
    }
    return new TimeReading(
        new PostedAt(date.atTime(time), clock == null ? null : clock.offset()),
        day.swaps() ? Doubt.DAY_OR_MONTH : Doubt.NONE);
  }

  private TimeReading relative(TimeTokens tokens, @Nullable Clock clock) {
    Ago ago = new Ago(tokens, clock);
    if (!ago.isRelative()) {
      return TimeReading.NO_TIME;
    } else if (capturedAt == null) {
      return TimeReading.FROM_NOW;
    }
    LocalDateTime time = ago.before(capturedAt.toLocalDateTime());
    return time == null
        ? TimeReading.NO_TIME
        : new TimeReading(new PostedAt(time, capturedAt.getOffset()), Doubt.NONE);
  }
}
