package threadlens.ingest.html.repeating;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its words whether a short text holds a time, and cuts it out. What the time is, {@code
 * Times} knows; this only tells quickly where one is likely. Linear in the text.
 */
final class TimeShape {
  /** Longer texts are prose, and a date in them belongs to it. */
  static final int LONGEST = 120;

  private final String text;
  private int at;
  private int start = -1;
  private int end;
  private int cores;
  private boolean number;
  private boolean month;
  private boolean unit;
  private boolean ago;
  private boolean near;
  private boolean clock;
  private boolean date;
  private @Nullable String found;
  private boolean foundClock;

  private TimeShape(String text) {
    this.text = text;
  }

  /**
   * @param shown the time as it stands
   * @param start where it begins in the text
   * @param clock whether it names an hour
   */
  record Shown(String shown, int start, boolean clock) {
    int end() {
      return start + shown.length();
    }
  }

  /** Returns the first time in a text; null where there is none, or the text is prose. */
  static @Nullable Shown find(String text) {
    if (text.length() > LONGEST || text.length() < 2 || !maybe(text)) {
      return null;
    }
    return new TimeShape(text).scan();
  }

  private static boolean maybe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return text.length() < 40 && text.indexOf(' ') > 0 && spelled(text.toLowerCase(Locale.ROOT));
  }

  /** "an hour ago", "gestern": without a digit. */
  private static boolean spelled(String lower) {
    for (String word : CalendarWords.AGO) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Shown scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        figures();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        at++;
        if (c == '|' || c == '#' || c == '»' || c == '"' || c == '?' || c == '!') {
          close();
        }
        continue;
      }
      if (found != null) {
        break;
      }
    }
    close();
    return found == null ? null : new Shown(found, text.indexOf(found), foundClock);
  }

  private void figures() {
    int from = at;
    int digits = 0;
    int separators = 0;
    boolean colon = false;
    boolean dated = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
      } else if (at + 1 < text.length()
          && Character.isDigit(text.charAt(at + 1))
          && (c == ':' || c == '.' || c == '/' || c == '-' || c == 'T' || c == '+')) {
        separators++;
        colon |= c == ':';
        dated |= c == '/' || c == '-' || c == '.';
      } else {
        break;
      }
      at++;
    }
    int length = at - from;
    if (separators == 0 && digits <= 2) {
      number = true;
    } else if (separators == 0 && digits == 4 && year(from)) {
      number = true;
      cores++;
    } else if (separators >= 2 && dated && digits >= 4 && digits <= 20) {
      date = true;
      clock |= colon;
    } else if (separators >= 1 && colon && digits >= 3 && digits <= 6) {
      clock = true;
    } else if (separators == 1 && dated && digits >= 3 && digits <= 4 && length <= 5) {
      number = true; // 14.30, 3.12
    } else {
      close();
      return;
    }
    extend(from);
  }

  private boolean year(int from) {
    return text.startsWith("19", from) || text.startsWith("20", from);
  }

  private void word() {
    int from = at;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
            || text.charAt(at) == '\'')) {
      at++;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    boolean afterNumber = from > 0 && Character.isDigit(text.charAt(from - 1));
    if (CalendarWords.MONTHS.contains(word) && (word.length() > 2 || start >= 0)) {
      month = true;
    } else if (CalendarWords.UNITS.contains(word) && (word.length() > 1 || afterNumber)) {
      unit = true;
    } else if (CalendarWords.NEAR.contains(word)) {
      near = true;
    } else if (CalendarWords.AGO.contains(word)) {
      ago = true;
    } else if (CalendarWords.WEEKDAYS.contains(word)) {
      cores++;
    } else if (CalendarWords.WITHIN.contains(word)) {
      if (start >= 0) {
        extendWithin(word);
      }
      return;
    } else {
      close();
      return;
    }
    extend(from);
  }

  /** "pm" and "Uhr" belong to the time, "at" only if more follows. */
  private void extendWithin(String word) {
    boolean closing =
        switch (word) {
          case "am",
              "pm",
              "uhr",
              "h",
              "utc",
              "gmt",
              "z",
              "est",
              "pst",
              "cet",
              "edt",
              "pdt",
              "cest" ->
              true;
          case "ص", "م", "صباحا", "مساء", "مساءً", "صباحًا" -> true;
          default -> false;
        };
    if (closing && (clock || number)) {
      end = at;
    } else if (word.equals("m") && text.startsWith(".m", at - 2)) {
      end = at; // p.m
    }
  }

  private void extend(int from) {
    if (start < 0) {
      start = from;
    }
    end = at;
  }

  /** Ends a run; it is the time if it has enough of one. */
  private void close() {
    boolean whole =
        date
            || (month && (number || clock))
            || (clock && (near || cores > 0))
            || (unit && ago)
            || (near && end - start == text.strip().length())
            || (clock && end - start == text.strip().length())
            || (unit && number && end - start == text.strip().length() && end - start <= 4);
    if (found == null && start >= 0 && whole) {
      found = text.substring(start, end);
      foundClock = clock;
    }
    start = -1;
    cores = 0;
    number = false;
    month = false;
    unit = false;
    ago = false;
    near = false;
    clock = false;
    date = false;
  }
}
