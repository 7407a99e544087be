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

  /** So many lines of a page are looked at. */
  private static final int MOST_LINES = 100_000;

  /** Finds all of them. */
  static List<TimedLine> all(Page page) {
    List<TimedLine> found = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < page.count() && seen < MOST_LINES; i++) {
      if (!page.blank(i) && page.length(i) <= LONGEST && mayHoldTime(page.line(i))) {
        seen++;
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

  private static boolean mayHoldTime(String line) {
    return line.length() <= LONGEST_WITHOUT_DIGIT || line.chars().anyMatch(Character::isDigit);
  }

  private static TimedLine of(int index, String line, TimeInLine time) {
    return new TimedLine(
        index,
        line.substring(0, time.span().start()).strip(),
        time.span().of(line),
        line.substring(time.span().end()).strip());
  }
}
