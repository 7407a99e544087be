package threadlens.rules;

import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/** What stands around a place: names of commenters, quotation marks, an echoed question. */
final class Surroundings {
  private static final int LONGEST_ECHO = 8;
  private static final int FARTHEST_MARK = 40;
  private static final String OPENING = "\"“«„‘";
  private static final String CLOSING = "\"”»“’";

  private Surroundings() {}

  static boolean namesSomebody(View view) {
    return view.linked().zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.ADDRESS);
  }

  /** Whether a commenter is named among some words. */
  static boolean names(View view, Range window) {
    for (int i = window.first(); i < window.end() && view.steps().take(); i++) {
      if (view.words().zone(i) == ZoneKind.ADDRESS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the marks right around a place, or around its words, are quotation marks. */
  static boolean quoted(CommentWords words, Range it) {
    Range near = new Range(Math.max(0, it.first() - FARTHEST_MARK), it.end() + FARTHEST_MARK);
    Range clause = near.common(words.sentenceOf(it));
    boolean opened = false;
    for (int i = it.first(); i >= clause.first() && !opened; i--) {
      opened = holds(words.before(i), OPENING);
      if (i < it.first() && holds(words.after(new Range(i, i + 1)), "”»")) {
        return false;
      }
    }
    for (int i = it.end(); opened && i <= clause.end(); i++) {
      if (holds(words.after(new Range(i - 1, i)), CLOSING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String text, String marks) {
    return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /** {@code "Alawi thugs? texas, you begin to sound like them"}: the words are texas's. */
  static boolean echo(View view, Range it) {
    CommentWords words = view.words();
    Range sentence = words.sentenceOf(it);
    boolean shortQuestion = sentence.length() <= LONGEST_ECHO && words.asks(it);
    if (!shortQuestion || sentence.end() >= words.count()) {
      return false;
    }
    Range next = words.sentenceOf(new Range(sentence.end(), sentence.end() + 1));
    return names(view, next) || addressed(view, next);
  }

  /** The name of the one answered opens the next sentence, even if linking made no zone of it. */
  private static boolean addressed(View view, Range next) {
    String addressee = view.linked().link().addressee();
    if (addressee == null) {
      return false;
    }
    String opening = view.words().original().substring(view.words().span(next).start());
    return opening.regionMatches(true, 0, addressee, 0, addressee.length())
        || view.linked().zones().stream().anyMatch(Surroundings::isAddress);
  }

  private static boolean isAddress(Zone zone) {
    return zone.kind() == ZoneKind.ADDRESS;
  }
}
