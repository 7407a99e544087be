package threadlens.ingest.html.repeating;

import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeInLine;
import threadlens.ingest.times.Times;

/**
 * A time as an element shows it.
 *
 * @param shown the time as it stands
 * @param start where it begins in the text of the element
 * @param clock whether it names an hour
 */
record ShownTime(String shown, int start, boolean clock) {
  /** Longer texts are prose, and a date in them belongs to it. */
  static final int LONGEST = 120;

  int end() {
    return start + shown.length();
  }

  /**
   * Returns the first time in a text; null where there is none, or the text is prose. A word alone
   * is none: the French "hier" is a button to Germans.
   */
  static @Nullable ShownTime find(String text) {
    boolean may = text.length() <= LONGEST && text.chars().anyMatch(ShownTime::isNoLetter);
    TimeInLine time = may ? Times.ALONE.find(text) : null;
    return time == null
        ? null
        : new ShownTime(time.span().of(text), time.span().start(), time.clock());
  }

  private static boolean isNoLetter(int c) {
    return c == ' ' || Character.isDigit(c);
  }
}
