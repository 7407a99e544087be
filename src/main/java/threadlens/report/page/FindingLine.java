package threadlens.report.page;

import java.util.List;

/**
 * A finding below its comment.
 *
 * @param number from 1, as behind the marked words
 * @param anchor of this line
 * @param severity its word
 * @param style its class
 * @param excerpt the words found
 * @param target whom it is about; empty where nobody is meant
 * @param place where the words stand, unless in the comment's own text
 * @param rule its id
 * @param ruleHref the page of the rule
 * @param why why it matters, in the rule's words; empty where not known
 * @param falsePositives what the rule is known to get wrong, in its words; empty where not known
 */
public record FindingLine(
    int number,
    String anchor,
    String severity,
    String style,
    String category,
    String message,
    String excerpt,
    String target,
    String place,
    String rule,
    int version,
    String ruleHref,
    String why,
    String falsePositives,
    List<String> trace) {
  public FindingLine {
    trace = List.copyOf(trace);
  }
}
