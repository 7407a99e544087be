package threadlens.analysis;

import java.util.function.Predicate;
import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/** What a commenter says in person: no quotation, no name of whom they speak to, no address. */
final class OwnWords {
  private OwnWords() {}

  /**
   * Returns the comment's text with spaces in place of every zone that is not body. Of the same
   * length, so spans in it are spans in the comment's text. A comment that is nothing but a
   * quotation of nobody known speaks through it: then those quotations stay.
   */
  static String of(LinkedComment linked) {
    String own = without(linked, zone -> true);
    return hasWords(own) ? own : withQuotations(linked);
  }

  /** The same, but quotations of nobody known stay. */
  static String withQuotations(LinkedComment linked) {
    return without(linked, zone -> zone.kind() != ZoneKind.QUOTE || zone.of() != null);
  }

  /** Tells whether there is a letter or a digit. */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String without(LinkedComment linked, Predicate<Zone> left) {
    StringBuilder own = new StringBuilder(linked.comment().text());
    for (Zone zone : linked.zones()) {
      if (!left.test(zone)) {
        continue;
      }
      switch (zone.kind()) {
        case QUOTE, ADDRESS, URL -> blank(own, zone.span().start(), zone.span().end());
        case BODY, USER_NAME -> {} // USER_NAME spans point into another text
      }
    }
    return own.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < Math.min(end, text.length()); at++) {
      if (text.charAt(at) != '\n') {
        text.setCharAt(at, ' ');
      }
    }
  }
}
