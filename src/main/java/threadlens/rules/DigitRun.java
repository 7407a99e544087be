package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import threadlens.text.Span;

/**
 * Digits in groups, with no more than two of {@code " -./()"} between them.
 *
 * @param start of the first digit, or of the plus sign or bracket before it
 * @param groups each with its digits as 0 to 9
 * @param end where reading goes on, beyond what may have been left out of a very long run
 */
record DigitRun(String text, int start, boolean plus, List<Group> groups, int end) {
  private static final int MOST_GROUPS = 12;
  private static final int LONGEST_GROUP = 24;
  private static final String BETWEEN = " -./()\u00a0\u2010\u2011\u2013";
  private static final String MONEY = "$€£¥₪%#№°";

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** A group of digits and where it stands. */
  record Group(String digits, Span span) {}

  /**
   * Reads a run that begins with the digit at an offset. A run of too many digits has no groups.
   */
  static DigitRun at(String text, int first) {
    List<Group> groups = new ArrayList<>();
    boolean hostile = false;
    int at = first;
    int end = first;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      int start = at;
      StringBuilder digits = new StringBuilder();
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        if (digits.length() <= LONGEST_GROUP) {
          digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
        }
        at++;
      }
      hostile |= groups.size() == MOST_GROUPS || digits.length() > LONGEST_GROUP;
      if (!hostile) {
        groups.add(new Group(digits.toString(), new Span(start, at)));
      }
      end = at;
      at = afterSeparator(text, at);
    }
    int start = first;
    if (start > 0 && text.charAt(start - 1) == '(') {
      start--;
    }
    boolean plus = start > 0 && text.charAt(start - 1) == '+';
    start -= plus ? 1 : 0;
    return new DigitRun(text, start, plus, hostile ? List.of() : groups, end);
  }

  private static int afterSeparator(String text, int at) {
    int next = at;
    while (next < text.length() && next - at < 2 && BETWEEN.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  /** Whether neither a letter, nor a decimal sign, nor a sign of money or share touches it. */
  boolean standsAlone(int from, int to) {
    int first = from == 0 ? start : groups.get(from).span().start();
    int last = groups.get(to - 1).span().end();
    return !glued(first - 1, -1) && !glued(last, 1);
  }

  private boolean glued(int at, int step) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    int beyond = at + step;
    boolean digitBeyond =
        beyond >= 0 && beyond < text.length() && Character.isDigit(text.charAt(beyond));
    boolean moneyBeyond = c == ' ' && beyond >= 0 && beyond < text.length() && isMoney(beyond);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || isMoney(at)
        || moneyBeyond
        || ((c == ',' || c == '.' || c == ':' || c == '/' || c == '٬' || c == '٫') && digitBeyond);
  }

  private boolean isMoney(int at) {
    return MONEY.indexOf(text.charAt(at)) >= 0;
  }

  Span span(int from, int to) {
    int first = from == 0 ? start : groups.get(from).span().start();
    return new Span(first, groups.get(to - 1).span().end());
  }

  /** Returns what stands between a group and the one after it. */
  String between(int group) {
    return text.substring(groups.get(group).span().end(), groups.get(group + 1).span().start());
  }

  /** Whether a group is parted from the one before it by a blank, so that it may begin anew. */
  boolean mayBegin(int group) {
    return group == 0 || between(group - 1).indexOf(' ') >= 0;
  }
}
