package threadlens.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How well scores rank what is positive above what is not. */
public final class RocCurve {
  private final double[] scores;
  private final boolean[] gold;
  private final int[] rising;

  /**
   * @param scores for each row; any numbers but NaN
   * @param gold for each row, whether it is positive
   */
  public RocCurve(double[] scores, boolean[] gold) {
    this.scores = scores.clone();
    this.gold = gold.clone();
    this.rising =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> scores[row]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Returns the area under the curve: the probability that a positive row scores higher than
   * another, ties counting half. NaN without rows of both kinds.
   */
  public double area(int[] weights) {
    double won = 0;
    double negativesBelow = 0;
    double positives = 0;
    for (int from = 0; from < rising.length; ) {
      double tiedPositives = 0;
      double tiedNegatives = 0;
      int to = from;
      for (; to < rising.length && scores[rising[to]] == scores[rising[from]]; to++) {
        int row = rising[to];
        tiedPositives += gold[row] ? weights[row] : 0;
        tiedNegatives += gold[row] ? 0 : weights[row];
      }
      won += tiedPositives * (negativesBelow + tiedNegatives / 2);
      negativesBelow += tiedNegatives;
      positives += tiedPositives;
      from = to;
    }
    double pairs = positives * negativesBelow;
    return pairs == 0 ? Double.NaN : won / pairs;
  }

  /** As {@link #area(int[])}, every row once. */
  public double area() {
    return area(Weights.once(scores.length));
  }
}
