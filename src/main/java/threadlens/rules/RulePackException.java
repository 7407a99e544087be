package threadlens.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rules folder says things that no rule can mean. Carries all of them, not the first. */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  RulePackException(List<RuleProblem> problems) {
    super(pretty(problems));
    this.problems = problems.stream().sorted().distinct().toList();
  }

  /** Returns how many things are wrong; at least 1. */
  public int count() {
    return problems.size();
  }

  /** Returns every message with its place, the line it is about, and a caret under the column. */
  public String pretty() {
    return pretty(problems);
  }

  private static String pretty(List<RuleProblem> problems) {
    return problems.stream()
        .sorted()
        .distinct()
        .map(RuleProblem::pretty)
        .collect(Collectors.joining("\n"));
  }
}
