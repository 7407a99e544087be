package threadlens.ingest.times;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.model.Location;
import threadlens.model.PostedAt;

/**
 * The times of one page: those that leave no choice decide for the others, else the language of the
 * page does. What cannot be told is noted: a time that does not exist each time; once, that times
 * count from a capture whose time is not known, and that day and month may be exchanged.
 */
public final class PageTimes {
  private static final Set<String> DAY_FIRST = Set.of("ar", "de", "es", "fr", "it", "nl", "pt");
  private static final int SHOWN = 60;

  private final Times times;
  private final Problems problems;
  private boolean relativeTold;
  private boolean orderTold;

  /**
   * @param times that know when the page was saved, if that is known
   * @param shown all times of the page
   * @param language of the page, as BCP 47 names it; English does not tell the order, its country
   *     does
   */
  public PageTimes(Times times, Collection<String> shown, String language, Problems problems) {
    Times learned = times.learning(shown);
    DayOrder order = learned.order() == DayOrder.UNKNOWN ? order(language) : learned.order();
    this.times = new Times(times.capturedAt(), order);
    this.problems = problems;
  }

  private static String told(TimeReading reading) {
    PostedAt time = reading.time();
    return time == null ? "none" : time.local().toString();
  }

  private static DayOrder order(String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (DAY_FIRST.contains(locale.getLanguage())) {
      return DayOrder.DAY_FIRST;
    } else if (!locale.getLanguage().equals("en") || locale.getCountry().isEmpty()) {
      return DayOrder.UNKNOWN;
    }
    return locale.getCountry().equals("US") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
  }

  /** Returns a time of the page; null where it cannot be told, which is noted. */
  public @Nullable PostedAt at(String shown, Location location) {
    TimeReading reading = times.read(shown);
    String quoted = shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "...";
    switch (reading.doubt()) {
      case RELATIVE -> {
        if (!relativeTold) {
          String message =
              "'" + quoted + "' counts from the time of the capture, which is not known";
          problems.add(
              "no-such-time", message + ": --captured-at TIME places such times", location);
        }
        relativeTold = true;
      }
      case DAY_OR_MONTH -> {
        if (!orderTold) {
          String message = "'" + quoted + "' leaves open which is the day, and so does the page";
          problems.add("ambiguous-time", message + ": read as " + told(reading), location);
        }
        orderTold = true;
      }
      case NONE -> {
        if (reading.time() == null) {
          String message = "no such time: '" + quoted + "'; the comment is kept without one";
          problems.add("no-such-time", message, location);
        }
      }
    }
    return reading.time();
  }
}
