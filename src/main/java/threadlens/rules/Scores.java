package threadlens.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Category;
import threadlens.model.CommentAnalysis;
import threadlens.model.Finding;

/** How likely each category is to be upheld, for ranking. */
record Scores(Map<Category, Double> byCategory, List<String> signals) {
  static Scores of(View view, CommentAnalysis analysis, List<Finding> findings) {
    Map<Category, Double> scores = new EnumMap<>(Category.class);
    for (Finding finding : findings) {
      double weight =
          switch (finding.severity()) {
            case NOTE -> 0.3;
            case REVIEW -> 0.7;
            case URGENT -> 0.9;
          };
      scores.merge(finding.category(), weight, (a, b) -> 1 - (1 - a) * (1 - b));
    }
    return new Scores(scores, List.of());
  }
}
