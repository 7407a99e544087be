package threadlens.ingest.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeReading;
import threadlens.ingest.times.TimeReading.Doubt;
import threadlens.ingest.times.Times;

/**
 * A line with which something begins in the log of a chat: {@code 12/05/2024, 14:33 - Rima: Good
 * morning}, {@code [12.05.24, 14:33:10] Rima: Good morning}, {@code 2024-05-12 14:33 <rima> Good
 * morning}.
 *
 * @param line counted from 0
 * @param time as shown
 * @param name of who writes; null where the chat itself says something
 * @param text what stands behind it on this line
 */
record ChatLine(int line, String time, @Nullable String name, String text) {
  private static final int LONGEST_TIME = 40;
  private static final int LONGEST_NAME = 60;

  /** Digits of any script; and a message may hold separators of lines that end none of a file. */
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

  /** WhatsApp sets marks of direction before lines, times and names. */
  private static final String MARKS = "[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*";

  private static final Pattern BRACKETS =
      Pattern.compile(MARKS + "\\[(\\d[^\\]]{5," + LONGEST_TIME + "})\\]\\s*(.*)", FLAGS);

  private static final Pattern DASH =
      Pattern.compile(
          MARKS + "(\\d.{5," + LONGEST_TIME + "}?)(?: [-\\u2013] |\\s+(?=<\\S|-!- |\\* ))(.*)",
          FLAGS);

  private static final Pattern NICK =
      Pattern.compile("<([^<>]{1," + LONGEST_NAME + "})>\\s+(.*)", FLAGS);

  private static final Pattern NAMED =
      Pattern.compile(
          MARKS
              + "(?!-!-|\\*)(?:~\\s?)?([^:\"\u201C<>]{1,"
              + LONGEST_NAME
              + "}?)"
              + MARKS
              + "\\s?:(?:\\s(.*)|$)",
          FLAGS);

  /** Returns what begins on a line; null where it goes on with what was said before. */
  static @Nullable ChatLine of(Page page, int line) {
    String text = page.line(line);
    Matcher start = start(text);
    if (start == null || !isTime(start.group(1))) {
      return null;
    }
    String rest = start.group(2);
    Matcher nick = NICK.matcher(rest);
    Matcher named = nick.matches() ? nick : NAMED.matcher(rest);
    if (!named.matches()) {
      return new ChatLine(line, start.group(1), null, rest);
    }
    String said = named.group(2);
    return new ChatLine(line, start.group(1), named.group(1).strip(), said == null ? "" : said);
  }

  private static @Nullable Matcher start(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      return brackets;
    }
    Matcher dash = DASH.matcher(text);
    return dash.matches() ? dash : null;
  }

  /** Tells of a day with an hour. */
  private static boolean isTime(String shown) {
    boolean hour = shown.indexOf(':') > 0 || shown.indexOf('.') > 0;
    TimeReading reading = hour ? Times.ALONE.read(shown) : null;
    return reading != null && (reading.time() != null || reading.doubt() == Doubt.DAY_OR_MONTH);
  }
}
