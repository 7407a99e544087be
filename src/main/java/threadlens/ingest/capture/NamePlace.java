package threadlens.ingest.capture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a commenter's name stands, seen from the time. The commonest place first. */
enum NamePlace {
  BEFORE(1.0),
  ABOVE(0.95),
  BEHIND(0.9),
  BELOW(0.8),
  TWO_ABOVE(0.7),

  /** In the first line of a comment, whose last shows the time. */
  FIRST(0.85);

  private static final int LONGEST_NAME_LINE = 80;
  private static final int LONGEST_BETWEEN = 40;

  /** How far this is believed, where another place would do as well. */
  final double trust;

  NamePlace(double trust) {
    this.trust = trust;
  }

  /** Returns the line of the name; -1 where it cannot stand there. */
  int line(TimedLine timed, Page page) {
    int at = timed.line();
    return switch (this) {
      case BEFORE -> timed.before().isEmpty() ? -1 : at;
      case BEHIND -> timed.after().isEmpty() ? -1 : at;
      case ABOVE -> near(page, page.blank(at - 1) ? at - 2 : at - 1);
      case BELOW -> near(page, page.blank(at + 1) ? at + 2 : at + 1);
      case TWO_ABOVE ->
          page.blank(at - 1) || page.length(at - 1) > LONGEST_BETWEEN ? -1 : near(page, at - 2);
      case FIRST -> -1;
    };
  }

  private static int near(Page page, int line) {
    return page.blank(line) || page.length(line) > LONGEST_NAME_LINE ? -1 : line;
  }

  /** Returns the text that holds the name; null where it cannot stand there. */
  @Nullable String text(TimedLine timed, Page page) {
    int line = line(timed, page);
    if (line < 0) {
      return null;
    }
    return this == BEFORE ? timed.before() : this == BEHIND ? timed.after() : page.line(line);
  }

  /** What must be the same, beside a time, in all headers of one layout. */
  String shape(TimedLine timed) {
    return switch (this) {
      case BEFORE -> "";
      case FIRST -> masked(timed.before()).replaceFirst("[0 ·|•]+$", "");
      case BEHIND, ABOVE, BELOW, TWO_ABOVE -> masked(timed.before());
    };
  }

  /** Numbers differ from comment to comment. */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = Character.isDigit(c);
      if (!digit || masked.isEmpty() || masked.charAt(masked.length() - 1) != '0') {
        masked.append(digit ? '0' : c);
      }
    }
    return masked.toString();
  }
}
