package threadlens.analysis.tone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ejml.simple.SimpleMatrix;

/**
 * Multinomial logistic regression with a ridge (le Cessie and van Houwelingen 1992), by Newton's
 * method: the loss is convex, so a few steps from 0 reach its one minimum. Serves one thread.
 */
final class ToneRegression {
  /** Chosen of five by cross-validation; figures between 0.001 and 0.01 differ by noise. */
  private static final double RIDGE = 0.003;

  /** Starts are not drawn to 0, but one of the three must be held. */
  private static final double START_RIDGE = 1e-6;

  private static final int MOST_STEPS = 20;
  private static final double SMALL_STEP = 1e-7;
  private static final int TONES = ToneModel.TONES;
  private static final int WIDTH = 1 + ToneFeature.ALL.size();

  /**
   * A text to learn from.
   *
   * @param shares what the tones of its set count
   * @param values 1, and then those of the features
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Row(String set, ToneShares shares, double[] values, int tone) {}

  private final List<Row> rows;
  private final Map<String, int[]> counts;
  private final double[][] weights = new double[TONES][WIDTH];

  /**
   * Prepares.
   *
   * @param counts for each set, how many rows of each tone it has
   */
  ToneRegression(List<Row> rows, Map<String, int[]> counts) {
    this.rows = rows;
    this.counts = counts;
  }

  double[][] fit() {
    double longest = 1;
    for (int step = 0; step < MOST_STEPS && longest > SMALL_STEP; step++) {
      longest = step();
    }
    for (double[] ofTone : weights) {
      for (int i = 0; i < WIDTH; i++) {
        ofTone[i] = Math.round(ofTone[i] * 1000) / 1000.0;
      }
    }
    return weights;
  }

  /** Takes a step, and returns how far the weight that moved most did. */
  private double step() {
    double[] slope = new double[TONES * WIDTH];
    double[][] curve = new double[TONES * WIDTH][TONES * WIDTH];
    ToneModel now = new ToneModel("", weights);
    double all = rows.stream().mapToDouble(this::share).sum();
    for (Row row : rows) {
      add(row, now.odds(row.values()), share(row) / all, slope, curve);
    }
    for (int at = 0; at < slope.length; at++) {
      double ridge = at % WIDTH == 0 ? START_RIDGE : RIDGE;
      slope[at] += ridge * weights[at / WIDTH][at % WIDTH];
      curve[at][at] += ridge;
    }
    mirror(curve);
    SimpleMatrix move =
        new SimpleMatrix(curve).solve(new SimpleMatrix(slope.length, 1, true, slope));
    double longest = 0;
    for (int at = 0; at < slope.length; at++) {
      weights[at / WIDTH][at % WIDTH] -= move.get(at);
      longest = Math.max(longest, Math.abs(move.get(at)));
    }
    return longest;
  }

  private static void mirror(double[][] lower) {
    for (int i = 0; i < lower.length; i++) {
      for (int j = 0; j < i; j++) {
        lower[j][i] = lower[i][j];
      }
    }
  }

  private double share(Row row) {
    return row.shares().ofText(row.tone(), Objects.requireNonNull(counts.get(row.set())));
  }

  /** Adds a row's part of the slope and of the lower half of the curve. */
  private static void add(Row row, ToneOdds odds, double share, double[] slope, double[][] curve) {
    double[] values = row.values();
    for (int tone = 0; tone < TONES; tone++) {
      double miss = share * (odds.of(tone) - (row.tone() == tone ? 1 : 0));
      for (int i = 0; i < WIDTH; i++) {
        slope[tone * WIDTH + i] += miss * values[i];
      }
      for (int other = 0; other <= tone; other++) {
        double bend = share * odds.of(tone) * ((tone == other ? 1 : 0) - odds.of(other));
        for (int i = 0; i < WIDTH; i++) {
          double part = bend * values[i];
          double[] line = curve[tone * WIDTH + i];
          for (int j = 0; part != 0 && j < WIDTH; j++) {
            line[other * WIDTH + j] += part * values[j];
          }
        }
      }
    }
  }
}
