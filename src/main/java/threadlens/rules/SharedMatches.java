package threadlens.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of an "all" found among the words last looked at. Many places may lie among the
 * same words: every name of a group in a long text. Then a part that asks nothing about the place
 * is looked for once.
 */
final class SharedMatches {
  private final @Nullable Match[] matches;
  private @Nullable Range among;

  SharedMatches(int parts) {
    matches = new Match[parts];
  }

  /** Returns what a part finds among some words near the place asked about. */
  Match match(int number, Condition part, View about, Range near) {
    if (!near.equals(among)) {
      Arrays.fill(matches, null);
      among = near;
    }
    Match before = matches[number];
    if (before != null) {
      return before;
    }
    Match match = part.test(about, near);
    matches[number] = AboutPlace.isNeeded(part) ? null : match;
    return match;
  }
}
