package threadlens.rules;

import java.util.List;
import threadlens.model.RuleNote;
import threadlens.text.Span;

/**
 * A text on which a rule is tested.
 *
 * @param text without marks
 * @param marks what must be found in it, exactly; none where the rule must stay silent
 * @param after the comments before, each as {@code name: text}; none where it stands alone
 * @param answers whether it states that it answers the one before
 * @param by who wrote it
 */
record Example(
    Kind kind,
    String text,
    List<Span> marks,
    List<String> after,
    boolean answers,
    String by,
    Place place) {
  /** Who wrote an example that does not say. */
  static final String SOMEBODY = "somebody";

  Example {
    marks = List.copyOf(marks);
    after = List.copyOf(after);
  }

  /** Returns a text that stands alone, in which a rule must stay silent. */
  static Example clean(String text, Place place) {
    return new Example(Kind.CLEAN, text, List.of(), List.of(), false, SOMEBODY, place);
  }

  /** Returns what a moderator is shown of it. */
  RuleNote.Example note() {
    RuleNote.Shows shows =
        switch (kind) {
          case FLAGGED -> RuleNote.Shows.FLAGGED;
          case CLEAN -> RuleNote.Shows.CLEAN;
          case KNOWN_GAP -> RuleNote.Shows.KNOWN_GAP;
        };
    return new RuleNote.Example(shows, text, marks, after);
  }

  /** What an example shows. */
  enum Kind {
    FLAGGED,
    CLEAN,
    /** A miss that is known. */
    KNOWN_GAP
  }
}
