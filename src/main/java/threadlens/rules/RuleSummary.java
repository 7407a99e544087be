package threadlens.rules;

import java.util.List;
import threadlens.model.Category;
import threadlens.model.RuleId;
import threadlens.model.Severity;

/**
 * What a rule is, in one line.
 *
 * @param status as the rule writes it: experimental, test, stable or deprecated
 * @param severity as the rule states it; a rule of status test only ever notes
 * @param partisan about parties and camps, not sects
 * @param exceptions their ids
 * @param examples how many test it
 */
public record RuleSummary(
    RuleId id,
    String title,
    int version,
    String status,
    Category category,
    Severity severity,
    boolean partisan,
    List<String> languages,
    List<String> exceptions,
    int examples) {
  public RuleSummary {
    languages = List.copyOf(languages);
    exceptions = List.copyOf(exceptions);
  }

  static RuleSummary of(Rule rule) {
    return new RuleSummary(
        rule.id(),
        rule.title(),
        rule.version(),
        RuleParser.word(rule.status()),
        rule.category(),
        rule.severity(),
        rule.partisan(),
        rule.languages(),
        rule.excepts().stream().map(Rule.Except::id).toList(),
        rule.examples().size());
  }
}
