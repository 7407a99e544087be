package threadlens.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules say of one comment.
 *
 * @param findings by start, end and rule
 * @param mentions groups named, in the order of the text
 * @param scores every category, from 0 to 1, for ranking: higher is likelier to be upheld by a
 *     moderator; not a probability
 * @param signals what moved the scores beside findings, for the trace; not findings
 * @param notEvaluated rules that ran out of their step budget
 */
public record CommentFlags(
    List<Finding> findings,
    List<Mention> mentions,
    Map<Category, Double> scores,
    List<String> signals,
    List<NotEvaluated> notEvaluated) {
  private static final List<Category> CATEGORIES = List.of(Category.values());

  public CommentFlags {
    findings = findings.isEmpty() ? List.of() : findings.stream().sorted().toList();
    mentions = List.copyOf(mentions);
    signals = List.copyOf(signals);
    notEvaluated = List.copyOf(notEvaluated);
    Map<Category, Double> all = new EnumMap<>(Category.class);
    all.putAll(scores);
    for (Category category : CATEGORIES) {
      all.putIfAbsent(category, 0.0);
    }
    scores = Collections.unmodifiableMap(all);
  }

  /** Returns the categories for which a moderator should look: severity review or urgent. */
  public Set<Category> flaggedAs() {
    Set<Category> categories = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTE) {
        categories.add(finding.category());
      }
    }
    return categories;
  }
}
