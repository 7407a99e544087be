package threadlens.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities mean what they say: rows in bins of equal width, what was said beside what
 * came true.
 *
 * @param bins those that hold rows, from low to high
 */
public record Calibration(List<Bin> bins) {
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Rows whose probabilities are close.
   *
   * @param rows how many, at least 1
   * @param said their mean probability
   * @param came the share of them that is true
   */
  public record Bin(int rows, double said, double came) {}

  /**
   * Sorts rows into bins.
   *
   * @param probabilities for each row, from 0 to 1
   * @param gold for each row, whether it is true
   * @param bins how many bins from 0 to 1
   */
  public static Calibration of(double[] probabilities, boolean[] gold, int bins) {
    return of(probabilities, gold, Weights.once(gold.length), bins);
  }

  /**
   * Sorts the rows of a weighted sample into bins.
   *
   * @param weights for each row, how often it counts
   */
  public static Calibration of(double[] probabilities, boolean[] gold, int[] weights, int bins) {
    int[] rows = new int[bins];
    double[] said = new double[bins];
    int[] came = new int[bins];
    for (int i = 0; i < probabilities.length; i++) {
      int bin = Math.min(bins - 1, (int) (probabilities[i] * bins));
      rows[bin] += weights[i];
      said[bin] += weights[i] * probabilities[i];
      came[bin] += gold[i] ? weights[i] : 0;
    }
    List<Bin> filled = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      if (rows[bin] > 0) {
        filled.add(new Bin(rows[bin], said[bin] / rows[bin], (double) came[bin] / rows[bin]));
      }
    }
    return new Calibration(filled);
  }

  /**
   * The mean distance of what was said from what came true, each row counting once; NaN of none.
   */
  public double expectedError() {
    double error = 0;
    int rows = 0;
    for (Bin bin : bins) {
      error += bin.rows() * Math.abs(bin.said() - bin.came());
      rows += bin.rows();
    }
    return rows == 0 ? Double.NaN : error / rows;
  }
}
