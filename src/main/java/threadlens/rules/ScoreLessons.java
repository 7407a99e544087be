package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Severity;

/**
 * Labelled comments of one set, as rows of numbers: five of findings, then one for each signal. The
 * three of severity are steps: a review counts as a note, and as more.
 */
final class ScoreLessons {
  static final int NOTE = 0;
  static final int REVIEW = 1;
  static final int URGENT = 2;
  static final int MORE = 3;
  static final int ELSEWHERE = 4;
  static final int SIGNALS = 5;
  static final int WIDTH = SIGNALS + Signal.ALL.size();

  private final ScoreFamily family;
  private final double weight;
  private final List<Row> rows = new ArrayList<>();
  private int positives;

  ScoreLessons(ScoreFamily family, double weight) {
    this.family = family;
    this.weight = weight;
  }

  /** What of a comment is not 0, and where. */
  @SuppressWarnings("ArrayRecordComponent") // thousands of rows of numbers; nobody compares them
  record Row(int[] columns, double[] values, boolean positive) {}

  void add(ScoreCase from, boolean positive) {
    double[] all = new double[WIDTH];
    int count = from.found(family.categories(), Severity.NOTE);
    all[NOTE] = count > 0 ? 1 : 0;
    all[REVIEW] = from.found(family.categories(), Severity.REVIEW) > 0 ? 1 : 0;
    all[URGENT] = from.found(family.categories(), Severity.URGENT) > 0 ? 1 : 0;
    all[MORE] = count > 1 ? StrictMath.log(count) / StrictMath.log(2) : 0;
    all[ELSEWHERE] = from.elsewhere(family.categories()) ? 1 : 0;
    int filled = 0;
    for (int i = 0; i < WIDTH; i++) {
      all[i] = i < SIGNALS ? all[i] : from.signal(family, i - SIGNALS);
      filled += all[i] != 0 ? 1 : 0;
    }
    int[] columns = new int[filled];
    double[] values = new double[filled];
    int at = 0;
    for (int i = 0; i < WIDTH; i++) {
      if (all[i] != 0) {
        columns[at] = i;
        values[at++] = all[i];
      }
    }
    rows.add(new Row(columns, values, positive));
    positives += positive ? 1 : 0;
  }

  List<Row> rows() {
    return rows;
  }

  double weight() {
    return weight;
  }

  /** Whether it can tell anything. */
  boolean ofBothKinds() {
    return positives > 0 && positives < rows.size();
  }

  /** What one comment counts, so that both kinds of a set count one half of it. */
  double share(boolean positive) {
    return 0.5 / (positive ? positives : rows.size() - positives);
  }
}
