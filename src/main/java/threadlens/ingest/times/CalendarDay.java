package threadlens.ingest.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeTokens.Token;

/**
 * The day within a time.
 *
 * @param year 0 where it names none
 * @param swaps whether day and month could be exchanged
 * @param shows which order its figures prove; unknown where they prove none
 */
record CalendarDay(int year, int month, int day, boolean swaps, DayOrder shows) {
  private static final TimeWords WORDS = TimeWords.SHIPPED;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  /** How far a month's name stands from day and year at most: "3 de mayo del 2014". */
  private static final int REACH = 3;

  /** In letters, of zones that are not known: "AEST". */
  private static final int LONGEST_ZONE = 5;

  /**
   * Returns the day; null where the text names none.
   *
   * @param clock whose tokens are no day; null where there is none
   */
  static @Nullable CalendarDay find(TimeTokens tokens, @Nullable Clock clock, DayOrder order) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isFree(clock, i)) {
        CalendarDay day = named(tokens, clock, i);
        day = day == null ? figures(tokens, clock, i, order) : day;
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /**
   * Returns the date; null where there is no such day.
   *
   * @param before the last day it can be, if it names no year; null where that is not known
   */
  @Nullable LocalDate date(@Nullable LocalDate before) {
    try {
      if (year > 0) {
        return LocalDate.of(year, month, day);
      } else if (before == null) {
        return null;
      }
      LocalDate date = LocalDate.of(before.getYear(), month, day);
      return date.isAfter(before.plusDays(1)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null; // 31 February
    }
  }

  private static boolean isFree(@Nullable Clock clock, int i) {
    return clock == null || i < clock.start() || i >= clock.end();
  }

  private static @Nullable CalendarDay named(TimeTokens tokens, @Nullable Clock clock, int i) {
    Token token = tokens.at(i);
    if (!token.isWord()) {
      return null;
    }
    Integer pair =
        WORDS.longestName(token.word()) > 1 ? WORDS.months().get(tokens.name(i, 2)) : null;
    Integer month = pair == null ? WORDS.months().get(token.word()) : pair;
    if (month == null) {
      return null;
    }
    int behind = i + (pair == null ? 1 : 2);
    int before = number(tokens, clock, i - 1, -1);
    int after = number(tokens, clock, behind, 1);
    if (isDay(tokens.at(before)) && !isYear(tokens.at(before))) {
      int year = isFree(clock, after) ? year(tokens.at(after)) : 0;
      return new CalendarDay(year, month, tokens.at(before).value(), false, DayOrder.UNKNOWN);
    } else if (isDay(tokens.at(after)) && !isBeforeMonth(tokens, behind, after)) {
      int further = number(tokens, clock, after + 1, 1);
      int year = year(tokens.at(further));
      year = year == 0 ? year(tokens.at(before)) : year;
      year = year == 0 && clock != null ? yearBehind(tokens, clock, after) : year;
      return new CalendarDay(year, month, tokens.at(after).value(), false, DayOrder.UNKNOWN);
    }
    return null;
  }

  /** "Feb 2 14:37:04 GMT 2012": computers set the hour between the day and the year. */
  private static int yearBehind(TimeTokens tokens, Clock clock, int day) {
    Token zone = tokens.at(clock.end());
    boolean named = clock.offset() == null && zone.isWord() && zone.word().length() <= LONGEST_ZONE;
    Token year = tokens.at(clock.end() + (named ? 1 : 0));
    return clock.start() == day + 1 && isYear(year) ? year.value() : 0;
  }

  /**
   * "Jan, 3 May 2014", "Jan on May 3, 2014": another month is nearer to the day; Jan is somebody.
   */
  private static boolean isBeforeMonth(TimeTokens tokens, int from, int number) {
    for (int i = from; i <= number + REACH; i++) {
      if (i > number && tokens.at(i).isNumber()) {
        return false;
      } else if (WORDS.months().containsKey(tokens.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index of the nearest number in a direction, within reach; -1 where none is. */
  private static int number(TimeTokens tokens, @Nullable Clock clock, int from, int step) {
    for (int i = from, gone = 0; gone < REACH; i += step, gone++) {
      if (!isFree(clock, i)) {
        return -1;
      } else if (tokens.at(i).isNumber()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable CalendarDay figures(
      TimeTokens tokens, @Nullable Clock clock, int i, DayOrder order) {
    Token first = tokens.at(i);
    Token mark = tokens.at(i + 1);
    Token second = tokens.at(i + 2);
    Token third = tokens.at(i + 4);
    boolean three =
        (mark.is('/') || mark.is('.') || mark.is('-'))
            && tokens.at(i + 3).word().equals(mark.word())
            && isFree(clock, i + 2)
            && isFree(clock, i + 4);
    if (!three || !isDay(second)) {
      return null;
    } else if (isYear(first) && isDay(third)) {
      return new CalendarDay(first.value(), second.value(), third.value(), false, DayOrder.UNKNOWN);
    } else if (!isDay(first) || year(third) == 0) {
      return null;
    }
    boolean twelve = clock != null && clock.twelve();
    DayOrder told = mark.is('.') ? DayOrder.UNKNOWN : WeekdayOrder.of(tokens, i, order);
    if (told == DayOrder.YEAR_FIRST
        || (told == DayOrder.UNKNOWN
            && order == DayOrder.YEAR_FIRST
            && !mark.is('.')
            && yearMayBeFirst(first, second, third))) {
      return new CalendarDay(year(first), second.value(), third.value(), false, told);
    } else if (told != DayOrder.UNKNOWN) {
      return told == DayOrder.MONTH_FIRST
          ? new CalendarDay(year(third), first.value(), second.value(), false, told)
          : new CalendarDay(year(third), second.value(), first.value(), false, told);
    }
    return ordered(first.value(), second.value(), year(third), mark.is('.'), twelve, order);
  }

  private static boolean yearMayBeFirst(Token first, Token second, Token third) {
    return first.digits() == 2 && third.digits() == 2 && second.value() <= 12 && isDay(third);
  }

  private static CalendarDay ordered(
      int first, int second, int year, boolean pointed, boolean twelve, DayOrder order) {
    boolean swaps = !pointed && first <= 12 && second <= 12 && first != second;
    DayOrder shows =
        first > 12 && !pointed
            ? DayOrder.DAY_FIRST
            : second > 12 && first <= 12 ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
    boolean monthFirst =
        first <= 12
            && (second > 12
                || (order == DayOrder.MONTH_FIRST && (twelve || !pointed))
                || (unsaid(order) && twelve && !pointed));
    return monthFirst
        ? new CalendarDay(year, first, second, swaps && unsaid(order), shows)
        : new CalendarDay(year, second, first, swaps && unsaid(order), shows);
  }

  private static boolean unsaid(DayOrder order) {
    return order == DayOrder.UNKNOWN;
  }

  private static boolean isDay(Token token) {
    return (token.digits() == 1 || token.digits() == 2)
        && token.value() >= 1
        && token.value() <= 31;
  }

  private static boolean isYear(Token token) {
    return token.digits() == 4 && token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
  }

  /** Returns the year of a number, two digits for 1970 to 2069; 0 where it is none. */
  static int year(Token token) {
    if (token.digits() == 2) {
      return token.value() + (token.value() < 70 ? 2000 : 1900);
    }
    return isYear(token) ? token.value() : 0;
  }
}
