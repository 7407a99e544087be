package threadlens.discourse;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import threadlens.model.HeatUp;
import threadlens.model.Turn;

/**
 * Finds the turn from which on a thread is more hostile: the split with the greatest rise of the
 * cumulative sum (Page 1954), held against the same turns in random order (Taylor 2000,
 * Change-Point Analysis). At least {@value #SIDE} turns on either side.
 */
final class HeatsUp {
  static final int SIDE = 3;
  static final double RARE = 0.05;
  private static final int ORDERS = 199;
  private static final long SEED = 20_140_503L;

  private HeatsUp() {}

  /** Returns the turn; null where the thread is short, or its course is one of chance. */
  static @Nullable HeatUp of(List<Turn> turns) {
    int[] at = new int[turns.size()];
    double[] values = new double[turns.size()];
    int count = 0;
    for (int i = 0; i < turns.size(); i++) {
      Double hostility = turns.get(i).hostility();
      if (hostility != null) {
        at[count] = i;
        values[count++] = hostility;
      }
    }
    int split = split(values, count);
    if (split < 0) {
      return null;
    }
    double found = rise(values, count, split);
    SplittableRandom random = new SplittableRandom(SEED);
    double[] shuffled = java.util.Arrays.copyOf(values, count);
    int asGreat = 1;
    for (int order = 0; order < ORDERS; order++) {
      for (int i = count - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        double kept = shuffled[i];
        shuffled[i] = shuffled[other];
        shuffled[other] = kept;
      }
      int chance = split(shuffled, count);
      asGreat += chance >= 0 && rise(shuffled, count, chance) >= found ? 1 : 0;
    }
    double p = asGreat / (ORDERS + 1.0);
    if (p > RARE) {
      return null;
    }
    return new HeatUp(
        at[split],
        turns.get(at[split]).comment(),
        mean(values, 0, split),
        mean(values, split, count),
        p);
  }

  private static int split(double[] values, int count) {
    double mean = mean(values, 0, count);
    double sum = 0;
    double lowest = -1e-9;
    int best = -1;
    for (int i = 1; i < count; i++) {
      sum += values[i - 1] - mean;
      double scaled = sum / Math.sqrt((double) i * (count - i));
      if (i >= SIDE && count - i >= SIDE && scaled < lowest) {
        lowest = scaled;
        best = i;
      }
    }
    return best;
  }

  private static double rise(double[] values, int count, int split) {
    double difference = mean(values, split, count) - mean(values, 0, split);
    return difference * Math.sqrt((double) split * (count - split));
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / Math.max(1, to - from);
  }
}
