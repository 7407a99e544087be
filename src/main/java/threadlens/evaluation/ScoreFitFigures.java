package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import threadlens.rules.ScoreFamily;
import threadlens.rules.ScoreFitting;
import threadlens.rules.ScoreWeights;
import threadlens.stats.Calibration;
import threadlens.stats.RocCurve;

/**
 * How good fitted scores are on comments that they were not fitted to.
 *
 * @param scores of the set's comments, cross-fitted
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers; nobody compares them
record ScoreFitFigures(ScoreFitSet set, ScoreFamily family, double[] scores) {
  private static final int BANDS = 10;

  /**
   * Scores each comment by weights that were not fitted to it.
   *
   * @param byPart for each part, weights that were fitted to the others
   */
  static ScoreFitFigures of(ScoreFitSet set, ScoreFamily family, List<ScoreWeights> byPart) {
    double[] scores = new double[set.cases().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = byPart.get(set.folds()[i]).score(family, set.cases().get(i));
    }
    return new ScoreFitFigures(set, family, scores);
  }

  /** Returns the area under the curve, and a line for each band of scores that holds comments. */
  List<String> lines() {
    boolean[] gold = set.positive(family);
    ScoreWeights byHand = ScoreFitting.byHand();
    double[] before =
        set.cases().stream().mapToDouble(each -> byHand.score(family, each)).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s: AUC %.3f by weights fitted to the other four fifths, %.3f by those set by hand",
            family.word(),
            set.file(),
            new RocCurve(scores, gold).area(),
            new RocCurve(before, gold).area()));
    for (Calibration.Bin band : Calibration.of(scores, gold, BANDS).bins()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s, %s: of %,d comments with a mean score of %.2f, %.3f are positive",
              family.word(),
              set.file(),
              band.rows(),
              band.said(),
              band.came()));
    }
    return lines;
  }
}
