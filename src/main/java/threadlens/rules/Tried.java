package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * What came of one rule that was looked at, since one of its terms stands in the comment.
 *
 * @param places where it matches; more than findings, since exceptions may hold it back
 * @param why in words, the first condition that does not hold; null where the rule matches, or
 *     where reasons were not asked for
 * @param steps what it took
 * @param spent whether it ran out of its step budget, so that the rule was not evaluated
 */
public record Tried(
    RuleSummary rule, List<Matched> places, @Nullable String why, int steps, boolean spent) {
  public Tried {
    places = List.copyOf(places);
  }

  /**
   * A place where a rule matches.
   *
   * @param span in the comment's own text
   * @param folds what was done to its words so that they matched
   * @param exceptions in the order in which they were tried; only the last may say yes
   */
  public record Matched(Span span, List<String> folds, List<Asked> exceptions) {
    public Matched {
      folds = List.copyOf(folds);
      exceptions = List.copyOf(exceptions);
    }

    /** Returns the exception that holds the rule back here; null where none does. */
    public @Nullable String heldBackBy() {
      return exceptions.stream()
          .filter(Asked::applies)
          .map(Asked::exception)
          .findFirst()
          .orElse(null);
    }
  }

  /** An exception, and whether it speaks for the place. */
  public record Asked(String exception, boolean applies) {}
}
