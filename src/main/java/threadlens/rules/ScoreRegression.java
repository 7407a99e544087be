package threadlens.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The logistic regression of one family, by gradient steps with momentum that are cut back to the
 * bounds (Beck and Teboulle 2009), a fixed number of them. Serves one thread.
 */
final class ScoreRegression {
  /**
   * How hard a weight is drawn to the one set by hand; chosen of five, by cross-validation on one
   * set.
   */
  private static final double RIDGE = 0.1;

  /** Holds the start of a set, which is drawn to nothing, but must not run away. */
  private static final double LOOSE_RIDGE = 1e-4;

  private static final int STEPS = 800;

  private final List<ScoreLessons> sets;
  private final ScoreWeights.Family byHand;
  private final double[] drawnTo;
  private final double allWeights;

  ScoreRegression(List<ScoreLessons> sets, ScoreWeights.Family byHand) {
    this.sets = List.copyOf(sets);
    this.byHand = byHand;
    this.drawnTo = new double[ScoreLessons.WIDTH + sets.size()];
    drawnTo[ScoreLessons.NOTE] = byHand.note();
    drawnTo[ScoreLessons.REVIEW] = byHand.review() - byHand.note();
    drawnTo[ScoreLessons.URGENT] = byHand.urgent() - byHand.review();
    drawnTo[ScoreLessons.MORE] = byHand.more();
    drawnTo[ScoreLessons.ELSEWHERE] = byHand.elsewhere();
    for (int i = 0; i < Signal.ALL.size(); i++) {
      drawnTo[ScoreLessons.SIGNALS + i] = byHand.signals().get(i);
    }
    this.allWeights = sets.stream().mapToDouble(ScoreLessons::weight).sum();
  }

  ScoreWeights.Family fit() {
    double[] weights = drawnTo.clone();
    double[] ahead = weights.clone();
    double rate = 1 / steepest();
    double momentum = 1;
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(ahead);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (int i = 0; i < weights.length; i++) {
        double moved = bounded(i, ahead[i] - rate * slope[i]);
        ahead[i] = moved + (momentum - 1) / next * (moved - weights[i]);
        weights[i] = moved;
      }
      momentum = next;
    }
    return rounded(weights);
  }

  /** Returns a bound of how fast the slope can change. */
  private double steepest() {
    double longest = 0;
    for (ScoreLessons set : sets) {
      for (ScoreLessons.Row row : set.rows()) {
        double length = 1;
        for (double value : row.values()) {
          length += value * value;
        }
        longest = Math.max(longest, length);
      }
    }
    return longest / 4 + RIDGE;
  }

  /** The gradient of the mean loss and the ridge. */
  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    for (int s = 0; s < sets.size(); s++) {
      ScoreLessons set = sets.get(s);
      int start = ScoreLessons.WIDTH + s;
      for (ScoreLessons.Row row : set.rows()) {
        double sum = weights[start];
        for (int k = 0; k < row.columns().length; k++) {
          sum += weights[row.columns()[k]] * row.values()[k];
        }
        double said = 1 / (1 + StrictMath.exp(-sum));
        double share = set.weight() / allWeights * set.share(row.positive());
        double miss = (said - (row.positive() ? 1 : 0)) * share;
        slope[start] += miss;
        for (int k = 0; k < row.columns().length; k++) {
          slope[row.columns()[k]] += miss * row.values()[k];
        }
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] += (i < ScoreLessons.WIDTH ? RIDGE : LOOSE_RIDGE) * (weights[i] - drawnTo[i]);
    }
    return slope;
  }

  /** A signal that counts for nothing by hand is not looked at in this family. */
  private double bounded(int column, double weight) {
    if (column >= ScoreLessons.WIDTH) {
      return weight;
    }
    if (column < ScoreLessons.SIGNALS) {
      return Math.max(0, weight);
    }
    if (drawnTo[column] == 0) {
      return 0;
    }
    boolean up = Signal.ALL.get(column - ScoreLessons.SIGNALS).pull() == Signal.Pull.UP;
    return up ? Math.max(0, weight) : Math.min(0, weight);
  }

  private ScoreWeights.Family rounded(double[] weights) {
    List<Double> signals = new ArrayList<>();
    for (int i = ScoreLessons.SIGNALS; i < ScoreLessons.WIDTH; i++) {
      signals.add(rounded(weights[i]));
    }
    double note = rounded(weights[ScoreLessons.NOTE]);
    double review = rounded(note + weights[ScoreLessons.REVIEW]);
    return new ScoreWeights.Family(
        byHand.start(),
        note,
        review,
        rounded(review + weights[ScoreLessons.URGENT]),
        rounded(weights[ScoreLessons.MORE]),
        rounded(weights[ScoreLessons.ELSEWHERE]),
        signals);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }
}
