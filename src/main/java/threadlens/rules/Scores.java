package threadlens.rules;

import java.util.List;
import java.util.Map;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.Mention;

/**
 * How likely each category is to be upheld, for ranking only: {@link ScoreWeights} over the
 * findings of a comment and its signals. Every category has a score.
 *
 * @param signals what moved the scores beside findings, for the trace
 */
record Scores(Map<Category, Double> byCategory, List<String> signals) {
  Scores {
    signals = List.copyOf(signals);
  }

  static Scores of(View view, LoadedRules rules, List<Finding> findings, List<Mention> mentions) {
    SignalCounts counts = rules.signals().count(view);
    ScoreCase scored = ScoreCase.of(findings, counts, !mentions.isEmpty());
    return new Scores(rules.weights().scores(scored), counts.lines());
  }
}
