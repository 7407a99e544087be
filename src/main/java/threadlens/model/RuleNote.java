package threadlens.model;

import java.util.List;
import threadlens.text.Span;

/**
 * What a rule says of itself to the moderator who reads its findings.
 *
 * @param title one line
 * @param why why it matters
 * @param falsePositives what it is known to get wrong
 * @param version counted from 1; a rule that finds something else has another one
 * @param languages BCP 47, those it was written for
 * @param examples on which it is tested
 */
public record RuleNote(
    RuleId rule,
    String title,
    String why,
    String falsePositives,
    int version,
    List<String> languages,
    List<Example> examples) {
  public RuleNote {
    languages = List.copyOf(languages);
    examples = List.copyOf(examples);
  }

  /** What an example shows. */
  public enum Shows {
    FLAGGED,
    /** The rule stays silent. */
    CLEAN,
    /** A miss that is known. */
    KNOWN_GAP
  }

  /**
   * A text on which the rule is tested.
   *
   * @param marks what it finds; none where it stays silent
   * @param after the comments before, each as {@code name: text}; none where it stands alone
   */
  public record Example(Shows shows, String text, List<Span> marks, List<String> after) {
    public Example {
      marks = List.copyOf(marks);
      after = List.copyOf(after);
    }
  }
}
