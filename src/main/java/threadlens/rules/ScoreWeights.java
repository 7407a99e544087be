package threadlens.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import threadlens.model.Category;
import threadlens.model.Severity;

/**
 * What findings and signals weigh, in log-odds, family by family. All of them are added up, and the
 * logistic function makes a score from 0 to 1 of the sum. A score never falls when a finding is
 * added: findings weigh nothing below 0, and where there is one, signals cannot take away from it.
 */
public final class ScoreWeights {
  private final Map<ScoreFamily, Family> families;
  private final Map<ScoreFamily, double[]> signals = new EnumMap<>(ScoreFamily.class);

  /**
   * @param families every one of them
   */
  ScoreWeights(Map<ScoreFamily, Family> families) {
    this.families = new EnumMap<>(families);
    families.forEach(
        (family, weights) ->
            signals.put(
                family, weights.signals.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /**
   * The weights of one family.
   *
   * @param start what a comment with nothing in it has
   * @param note what findings of a category weigh if the most severe is a note
   * @param review no less than note
   * @param urgent no less than review
   * @param more what each doubling of their number adds
   * @param elsewhere what a finding of another category adds
   * @param signals by their number; 0 for those that do not count
   */
  record Family(
      double start,
      double note,
      double review,
      double urgent,
      double more,
      double elsewhere,
      List<Double> signals) {
    Family {
      signals = List.copyOf(signals);
    }

    double of(Severity severity) {
      return switch (severity) {
        case NOTE -> note;
        case REVIEW -> review;
        case URGENT -> urgent;
      };
    }
  }

  Family of(ScoreFamily family) {
    return Objects.requireNonNull(families.get(family));
  }

  /**
   * Writes them as {@code scores.yaml}.
   *
   * @param about what they are, in a line
   * @param fittedOn the sets they were fitted to
   * @param checkedOn how good they are, line by line
   */
  public String yaml(String about, List<String> fittedOn, List<String> checkedOn) {
    return ScoreWeightsText.of(this, about, fittedOn, checkedOn);
  }

  /** The largest score of the family's categories if one of them had all findings of the family. */
  public double score(ScoreFamily family, ScoreCase of) {
    return score(family, family.categories(), of, signals(family, of));
  }

  /** The scores of every category. */
  Map<Category, Double> scores(ScoreCase of) {
    Map<Category, Double> scores = new EnumMap<>(Category.class);
    for (ScoreFamily family : ScoreFamily.ALL) {
      double signals = signals(family, of);
      if (of.nothingFound()) {
        Double score = logistic(of(family).start + signals);
        family.categories().forEach(category -> scores.put(category, score));
      } else {
        for (Category category : family.categories()) {
          scores.put(category, score(family, Set.of(category), of, signals));
        }
      }
    }
    return scores;
  }

  private double score(ScoreFamily family, Set<Category> own, ScoreCase of, double signals) {
    Family weights = of(family);
    double counted = of.nothingFound() ? signals : Math.max(0, signals);
    return logistic(weights.start + findings(weights, own, of) + counted);
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private static double findings(Family weights, Set<Category> own, ScoreCase of) {
    double sum = of.elsewhere(own) ? weights.elsewhere : 0;
    int count = of.found(own, Severity.NOTE);
    if (count == 0) {
      return sum;
    }
    Severity worst = Severity.NOTE;
    for (Severity severity : Severity.values()) {
      worst = of.found(own, severity) > 0 ? severity : worst;
    }
    return sum + weights.of(worst) + weights.more * Math.log(count) / Math.log(2);
  }

  /**
   * The more they sum up to, the less each adds, so that without a finding no comment comes before
   * one with a finding of severity review.
   */
  private double signals(ScoreFamily family, ScoreCase of) {
    double[] weights = Objects.requireNonNull(signals.get(family));
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * of.signal(family, i);
    }
    double most = of(family).review;
    return sum <= 0 || most == 0 ? Math.min(0, sum) : most * (1 - Math.exp(-sum / most));
  }
}
