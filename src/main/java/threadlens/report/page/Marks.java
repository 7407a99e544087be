package threadlens.report.page;

import java.util.List;
import threadlens.model.Finding;
import threadlens.model.Zone;
import threadlens.text.Span;

/**
 * What is to be marked in a text.
 *
 * @param findings numbered from 1 in this order; those of the user name are left out
 * @param says the words that say whom the comment answers
 * @param answers words that answers to this comment go back to
 */
record Marks(List<Finding> findings, List<Zone> zones, List<Span> says, List<Back> answers) {
  static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of());

  Marks {
    findings = List.copyOf(findings);
    zones = List.copyOf(zones);
    says = List.copyOf(says);
    answers = List.copyOf(answers);
  }

  /**
   * Words that one answer goes back to.
   *
   * @param anchor of the answer
   */
  record Back(String anchor, Span span) {}
}
