package threadlens.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.Severity;

/** What scores are made of: the findings of a comment, and its signals. Immutable once made. */
public final class ScoreCase {
  private final Map<Category, List<Severity>> found = new EnumMap<>(Category.class);
  private final double[] signals;
  private final boolean groupNamed;

  private ScoreCase(List<Finding> findings, double[] signals, boolean groupNamed) {
    for (Finding finding : findings) {
      found
          .computeIfAbsent(finding.category(), unused -> new ArrayList<>(1))
          .add(finding.severity());
    }
    this.signals = signals;
    this.groupNamed = groupNamed;
  }

  static ScoreCase of(List<Finding> findings, SignalCounts counts, boolean groupNamed) {
    return new ScoreCase(findings, counts.values(), groupNamed);
  }

  /** How much of a signal there is, from 0 to 2; 0 for a family that may not look at it. */
  double signal(ScoreFamily family, int signal) {
    return family == ScoreFamily.GROUP && !groupNamed ? 0 : signals[signal];
  }

  boolean nothingFound() {
    return found.isEmpty();
  }

  /** How many findings of some categories are at least so severe. */
  int found(Set<Category> categories, Severity least) {
    int count = 0;
    for (Map.Entry<Category, List<Severity>> each : found.entrySet()) {
      if (categories.contains(each.getKey())) {
        for (Severity severity : each.getValue()) {
          count += severity.compareTo(least) >= 0 ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** Whether there is a finding of any other category. */
  boolean elsewhere(Set<Category> categories) {
    for (Category category : found.keySet()) {
      if (!categories.contains(category)) {
        return true;
      }
    }
    return false;
  }
}
