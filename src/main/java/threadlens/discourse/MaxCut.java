package threadlens.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Splits nodes in two so that as much weight as possible lies between the halves. */
final class MaxCut {
  private static final int STARTS = 10;
  private static final long SEED = 20_140_503L;
  private static final double NOTHING = 1e-9;

  private final List<int[]> ends = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();

  /**
   * @param apart for each pair, in both directions, how much it wants to be apart; below 0 for
   *     pairs that want to be together
   */
  MaxCut(double[][] apart) {
    for (double[] row : apart) {
      int count = 0;
      int[] to = new int[row.length];
      double[] weight = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        if (row[i] != 0) {
          to[count] = i;
          weight[count++] = row[i];
        }
      }
      ends.add(java.util.Arrays.copyOf(to, count));
      weights.add(java.util.Arrays.copyOf(weight, count));
    }
  }

  /** Returns a side for each node, 1 or -1: the best of ten local searches, the first node's 1. */
  int[] sides() {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] best = new int[ends.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      int[] side = random.ints(ends.size(), 0, 2).map(each -> 2 * each - 1).toArray();
      double cut = improve(side);
      if (cut > most + NOTHING) {
        most = cut;
        best = side;
      }
    }
    int first = best.length == 0 ? 1 : best[0];
    return java.util.Arrays.stream(best).map(each -> each * first).toArray();
  }

  /** Moves the node that gains most until none gains; returns the cut, up to a constant. */
  private double improve(int[] side) {
    double[] gains = new double[side.length];
    for (int i = 0; i < side.length; i++) {
      gains[i] = gain(side, i);
    }
    for (int at = most(gains); at >= 0 && gains[at] > NOTHING; at = most(gains)) {
      side[at] = -side[at];
      gains[at] = gain(side, at);
      for (int each : ends.get(at)) {
        gains[each] = gain(side, each);
      }
    }
    double sum = 0;
    for (double gain : gains) {
      sum -= gain;
    }
    return sum;
  }

  private double gain(int[] side, int node) {
    double sum = 0;
    int[] to = ends.get(node);
    for (int i = 0; i < to.length; i++) {
      sum += weights.get(node)[i] * side[to[i]];
    }
    return side[node] * sum;
  }

  private static int most(double[] gains) {
    int at = -1;
    for (int i = 0; i < gains.length; i++) {
      at = at < 0 || gains[i] > gains[at] ? i : at;
    }
    return at;
  }
}
