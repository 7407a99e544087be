package threadlens.rules;

import java.util.List;

/**
 * Whether a condition holds, and where.
 *
 * @param places the words that made it hold; empty where no one place did
 */
record Match(boolean holds, List<Range> places) {
  static final Match NO = new Match(false, List.of());
  static final Match YES = new Match(true, List.of());

  Match {
    places = List.copyOf(places);
  }

  static Match at(List<Range> places) {
    return places.isEmpty() ? NO : new Match(true, places);
  }

  static Match of(boolean holds) {
    return holds ? YES : NO;
  }
}
