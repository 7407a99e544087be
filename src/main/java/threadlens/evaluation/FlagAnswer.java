package threadlens.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.Mention;

/**
 * All that is kept of what the program said of a row.
 *
 * @param flagged whether a finding that is asked for is there
 * @param score by which the row is ranked
 * @param rules of which such a finding is there
 * @param categories the same
 * @param groups that the text names
 * @param unevaluated whether a rule, or all of them, could not be evaluated
 */
record FlagAnswer(
    boolean flagged,
    double score,
    Set<String> rules,
    Set<String> categories,
    Set<String> groups,
    boolean unevaluated) {
  FlagAnswer {
    rules = Set.copyOf(rules);
    categories = Set.copyOf(categories);
    groups = Set.copyOf(groups);
  }

  static FlagAnswer of(Annotation annotation, FlagQuestion question) {
    List<Finding> findings =
        annotation.flags().findings().stream().filter(finding -> asks(question, finding)).toList();
    double score = 0;
    for (Category category : question.ranked()) {
      score = Math.max(score, annotation.flags().scores().getOrDefault(category, 0.0));
    }
    Set<String> rules = new HashSet<>();
    Set<String> categories = new HashSet<>();
    for (Finding finding : findings) {
      rules.add(finding.rule().toString());
      categories.add(FlagQuestion.name(finding.category()));
    }
    Set<String> groups = new HashSet<>();
    annotation.flags().mentions().stream().map(Mention::group).forEach(groups::add);
    boolean unevaluated = !annotation.flags().notEvaluated().isEmpty();
    return new FlagAnswer(!findings.isEmpty(), score, rules, categories, groups, unevaluated);
  }

  private static boolean asks(FlagQuestion question, Finding finding) {
    return question.categories().contains(finding.category())
        && finding.severity().compareTo(question.severity()) >= 0;
  }
}
