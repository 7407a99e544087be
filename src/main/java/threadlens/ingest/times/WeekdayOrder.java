package threadlens.ingest.times;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The order of day and month that the weekday before them proves: "Sat, 05/03/2014" is in May. */
final class WeekdayOrder {
  private static final TimeWords WORDS = TimeWords.SHIPPED;

  private WeekdayOrder() {}

  /**
   * Returns the order; unknown where no weekday stands there, or both days or neither fall on it.
   *
   * @param at index of the first figure
   */
  static DayOrder of(TimeTokens tokens, int at, int first, int second, int year) {
    int before = tokens.at(at - 1).isWord() ? at - 1 : at - 2;
    Integer weekday = WORDS.weekdays().get(tokens.at(before).word());
    if (weekday == null) {
      return DayOrder.UNKNOWN;
    }
    boolean dayFirst = falls(year, second, first, weekday);
    boolean monthFirst = falls(year, first, second, weekday);
    if (dayFirst == monthFirst) {
      return DayOrder.UNKNOWN;
    }
    return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  private static boolean falls(int year, int month, int day, int weekday) {
    try {
      return LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    } catch (DateTimeException e) {
      return false; // no such day
    }
  }
}
