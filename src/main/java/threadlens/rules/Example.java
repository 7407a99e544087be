package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A text on which a rule is tested.
 *
 * @param text without marks
 * @param marks what must be found in it, exactly; none where the rule must stay silent
 * @param after the comment answered, as {@code name: text}; null where it answers nobody
 */
record Example(Kind kind, String text, List<Span> marks, @Nullable String after, Place place) {
  Example {
    marks = List.copyOf(marks);
  }

  /** What an example shows. */
  enum Kind {
    FLAGGED,
    CLEAN,
    /** A miss that is known. */
    KNOWN_GAP
  }
}
