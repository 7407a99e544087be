package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Splits nodes in two so that as much weight as possible lies between the halves. Costs what the
 * pairs cost of which something was said, so that there may be many nodes.
 */
final class MaxCut {
  private static final int STARTS = 10;
  private static final double NOTHING = 1e-9;

  private final List<int[]> ends = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();

  private MaxCut() {}

  /**
   * Of few nodes, all pairs.
   *
   * @param apart for each pair, in both directions, how much it wants to be apart; below 0 for
   *     pairs that want to be together
   */
  static MaxCut of(double[][] apart) {
    MaxCut cut = new MaxCut();
    for (double[] row : apart) {
      int[] to = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
      cut.add(to, Arrays.stream(to).mapToDouble(i -> row[i]).toArray());
    }
    return cut;
  }

  /**
   * Of many nodes, those pairs of which something is known.
   *
   * @param apart by node, from 0, and by the other: in both directions, how much they want to be
   *     apart
   */
  static MaxCut of(List<? extends Map<Integer, Double>> apart) {
    MaxCut cut = new MaxCut();
    for (Map<Integer, Double> row : apart) {
      int[] to = row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      cut.add(to, Arrays.stream(to).mapToDouble(i -> row.getOrDefault(i, 0.0)).toArray());
    }
    return cut;
  }

  private void add(int[] to, double[] weight) {
    ends.add(to);
    weights.add(weight);
  }

  /** Returns a side for each node, 1 or -1: the best of ten local searches, the first node's 1. */
  int[] sides(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
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
    return Arrays.stream(best).map(each -> each * first).toArray();
  }

  /** Moves the node that gains most until none gains; returns the cut, up to a constant. */
  private double improve(int[] side) {
    double[] gains = new double[side.length];
    // Of nodes that gain as much, the first.
    NavigableSet<Integer> ranked =
        new TreeSet<>(
            Comparator.comparingDouble((Integer node) -> -gains[node])
                .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < side.length; i++) {
      gains[i] = gain(side, i);
      ranked.add(i);
    }
    while (!ranked.isEmpty() && gains[ranked.first()] > NOTHING) {
      int at = ranked.first();
      side[at] = -side[at];
      regain(side, at, gains, ranked);
      for (int each : ends.get(at)) {
        regain(side, each, gains, ranked);
      }
    }
    double sum = 0;
    for (double gain : gains) {
      sum -= gain;
    }
    return sum;
  }

  private void regain(int[] side, int node, double[] gains, NavigableSet<Integer> ranked) {
    ranked.remove(node); // by the gain that it had
    gains[node] = gain(side, node);
    ranked.add(node);
  }

  private double gain(int[] side, int node) {
    double sum = 0;
    int[] to = ends.get(node);
    for (int i = 0; i < to.length; i++) {
      sum += weights.get(node)[i] * side[to[i]];
    }
    return side[node] * sum;
  }
}
