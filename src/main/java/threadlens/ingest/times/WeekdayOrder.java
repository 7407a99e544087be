package threadlens.ingest.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeTokens.Token;

/**
 * The order of day, month and year that the weekday beside them proves: "Sat, 05/03/2014" is in
 * May, and so is "05/03/14(Sat)".
 */
final class WeekdayOrder {
  private static final TimeWords WORDS = TimeWords.SHIPPED;

  /** Tokens of three figures with the marks between them. */
  private static final int FIGURES = 5;

  private WeekdayOrder() {}

  /**
   * Returns the order; unknown where no weekday stands there, or both days or neither fall on it. A
   * year before month and day is thought of last.
   *
   * @param at index of the first figure
   * @param page the order of the other times of the page, which is believed where the day falls on
   *     the weekday
   */
  static DayOrder of(TimeTokens tokens, int at, DayOrder page) {
    Integer weekday = weekday(tokens, at);
    if (weekday == null) {
      return DayOrder.UNKNOWN;
    } else if (falls(tokens, at, page, weekday)) {
      return page;
    }
    boolean dayFirst = falls(tokens, at, DayOrder.DAY_FIRST, weekday);
    boolean monthFirst = falls(tokens, at, DayOrder.MONTH_FIRST, weekday);
    if (dayFirst != monthFirst) {
      return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
    boolean yearFirst = !dayFirst && falls(tokens, at, DayOrder.YEAR_FIRST, weekday);
    return yearFirst ? DayOrder.YEAR_FIRST : DayOrder.UNKNOWN;
  }

  private static @Nullable Integer weekday(TimeTokens tokens, int at) {
    int before = tokens.at(at - 1).isWord() ? at - 1 : at - 2;
    int behind = at + FIGURES + (tokens.at(at + FIGURES).isWord() ? 0 : 1);
    Integer told = WORDS.weekdays().get(tokens.at(before).word());
    return told == null ? WORDS.weekdays().get(tokens.at(behind).word()) : told;
  }

  private static boolean falls(TimeTokens tokens, int at, DayOrder order, int weekday) {
    LocalDate day = day(tokens.at(at), tokens.at(at + 2), tokens.at(at + 4), order);
    return day != null && day.getDayOfWeek().getValue() == weekday;
  }

  private static @Nullable LocalDate day(Token first, Token second, Token third, DayOrder order) {
    try {
      return switch (order) {
        case DAY_FIRST -> LocalDate.of(CalendarDay.year(third), second.value(), first.value());
        case MONTH_FIRST -> LocalDate.of(CalendarDay.year(third), first.value(), second.value());
        case YEAR_FIRST ->
            first.digits() == 2 && third.digits() == 2
                ? LocalDate.of(CalendarDay.year(first), second.value(), third.value())
                : null;
        case UNKNOWN -> null;
      };
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }
}
