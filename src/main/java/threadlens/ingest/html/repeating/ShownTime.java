package threadlens.ingest.html.repeating;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.Signs;
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

  private static final int LONGEST_TOLD = 60;
  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  private static final List<Told> ATTRIBUTES =
      Stream.of("datetime", "content", "title", "data-time", "data-date", "data-datetime")
          .map(Told::of)
          .toList();

  /** Where scripts find how many seconds, or milliseconds, have passed since 1970. */
  private static final List<Told> COUNTED =
      Stream.of("data-timestamp", "data-utime", "data-utc", "data-time", "data-ts", "data-unixtime")
          .map(Told::of)
          .toList();

  /** An attribute that may tell a time. */
  private record Told(String attribute, long bits) {
    static Told of(String attribute) {
      return new Told(attribute, Signs.bits(Signs.attribute(attribute)));
    }
  }

  int end() {
    return start + shown.length();
  }

  /**
   * Returns the first time in a text; null where there is none, or the text is prose. A word alone
   * is none: the French "hier" is a button to Germans.
   */
  static @Nullable ShownTime find(String text) {
    return mayStandIn(text) ? findIn(text) : null;
  }

  /** The same of a text in which one {@link #mayStandIn}. */
  static @Nullable ShownTime findIn(String text) {
    TimeInLine time = Times.ALONE.find(text);
    return time == null
        ? null
        : new ShownTime(time.span().of(text), time.span().start(), time.clock());
  }

  /** Tells quickly whether a text may show a time; false is sure. */
  static boolean mayStandIn(String text) {
    return text.length() <= LONGEST && !isWord(text) && Times.mayStandIn(text);
  }

  /** Returns the time that an element shows: as machines are told, else as people are. */
  static @Nullable ShownTime find(Outline outline, int index) {
    for (Told each : ATTRIBUTES) {
      String value = outline.attribute(index, each.attribute, each.bits);
      if (!value.isEmpty() && value.length() < LONGEST_TOLD) {
        ShownTime told = outline.time(value);
        if (told != null && told.start() == 0) {
          return new ShownTime(value, 0, told.clock());
        }
      }
    }
    ShownTime counted = counted(outline, index);
    if (counted != null) {
      return counted; // what people are shown is often "1 w"
    }
    String label = outline.label(index);
    return label.isEmpty() ? null : outline.time(label);
  }

  private static @Nullable ShownTime counted(Outline outline, int index) {
    for (Told each : COUNTED) {
      String value = outline.attribute(index, each.attribute, each.bits);
      if (isCount(value)) {
        return new ShownTime(value, 0, true);
      }
    }
    return null;
  }

  /** Tells of seconds, or milliseconds, from 2001 to 2033. */
  private static boolean isCount(String value) {
    boolean size = value.length() == SECONDS || value.length() == MILLISECONDS;
    return size && value.charAt(0) == '1' && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether an element tells machines when something was. */
  static boolean isCounted(Outline outline, int index) {
    return counted(outline, index) != null;
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' || Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
