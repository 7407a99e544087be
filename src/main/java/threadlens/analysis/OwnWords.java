package threadlens.analysis;

import threadlens.model.LinkedComment;
import threadlens.model.Zone;

/** What a commenter says in person: no quotation, no name of whom they speak to, no address. */
final class OwnWords {
  private OwnWords() {}

  /**
   * Returns the comment's text with spaces in place of every zone that is not body. Of the same
   * length, so spans in it are spans in the comment's text.
   */
  static String of(LinkedComment linked) {
    String text = linked.comment().text();
    if (linked.zones().isEmpty()) {
      return text;
    }
    StringBuilder own = new StringBuilder(text);
    for (Zone zone : linked.zones()) {
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
