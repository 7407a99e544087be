package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.List;
import threadlens.ingest.times.TimeInLine;
import threadlens.ingest.times.Times;

/**
 * A short line that shows a time.
 *
 * @param before what stands before the time
 * @param time as shown
 * @param after what stands behind it
 */
record TimedLine(int line, String before, String time, String after) {
  private static final int LONGEST = 160;
  private static final int LONGEST_WITHOUT_DIGIT = 40;

  /** Beside a name and a time stand links and words of the site, no sentences. */
  private static final int MOST_BESIDE = 90;

  /** So many lines of a page are looked at: some 20 seconds for what is no capture. */
  static final int MOST_LINES = 1_000_000;

  /** Finds all of them, up to {@link #end}. */
  static List<TimedLine> all(Page page) {
    List<TimedLine> found = new ArrayList<>();
    int end = end(page, MOST_LINES);
    for (int i = 0; i < end; i++) {
      if (mayHoldTime(page, i)) {
        TimeInLine time = Times.ALONE.find(page.line(i));
        if (time != null) {
          TimedLine line = of(i, page.line(i), time);
          if (line.before.length() + line.after.length() <= MOST_BESIDE) {
            found.add(line);
          }
        }
      }
    }
    return found;
  }

  /**
   * Returns the line from which on none is looked at; the number of lines where all are.
   *
   * @param most how many that may hold a time are looked at
   */
  static int end(Page page, int most) {
    int end = 0;
    for (int seen = 0; end < page.count() && seen < most; end++) {
      seen += mayHoldTime(page, end) ? 1 : 0;
    }
    return end;
  }

  private static boolean mayHoldTime(Page page, int number) {
    if (page.blank(number) || page.length(number) > LONGEST) {
      return false;
    }
    return page.length(number) <= LONGEST_WITHOUT_DIGIT
        || page.line(number).chars().anyMatch(Character::isDigit);
  }

  private static TimedLine of(int index, String line, TimeInLine time) {
    return new TimedLine(
        index,
        line.substring(0, time.span().start()).strip(),
        time.span().of(line),
        line.substring(time.span().end()).strip());
  }
}
