package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Two camps among all authors of a corpus: as {@link MaxCut}, for many authors of whom few speak to
 * each other. The best of some local searches, each a walk through the authors until nobody gains
 * by changing sides.
 */
final class CampCut {
  private static final int STARTS = 10;
  private static final int SWEEPS = 100;
  private static final double NOTHING = 1e-9;

  private final TreeMap<Integer, List<Tie>> ties = new TreeMap<>();
  private final Map<Integer, Integer> side = new HashMap<>();

  private record Tie(int other, double apart) {}

  /** Says that two authors want to be apart, or together where {@code apart} is below 0. */
  void add(int one, int other, double apart) {
    ties.computeIfAbsent(one, unseen -> new ArrayList<>()).add(new Tie(other, apart));
    ties.computeIfAbsent(other, unseen -> new ArrayList<>()).add(new Tie(one, apart));
  }

  /** Whether something was said of two authors, in this order or the other. */
  boolean knows(int one, int other) {
    return ties.getOrDefault(one, List.of()).stream().anyMatch(tie -> tie.other == other);
  }

  /** Returns a camp, 0 or 1, for each author; the one with the least number is in camp 0. */
  Map<Integer, Integer> camps(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Integer, Integer> best = Map.of();
    double most = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      ties.keySet().forEach(author -> side.put(author, 2 * random.nextInt(2) - 1));
      improve();
      double cut = cut();
      if (cut > most + NOTHING) {
        most = cut;
        best = new TreeMap<>(side);
      }
    }
    int first = best.isEmpty() ? 1 : best.values().iterator().next();
    Map<Integer, Integer> camps = new TreeMap<>();
    best.forEach((author, of) -> camps.put(author, of == first ? 0 : 1));
    return camps;
  }

  private void improve() {
    boolean moved = true;
    for (int sweep = 0; sweep < SWEEPS && moved; sweep++) {
      moved = false;
      for (int author : ties.keySet()) {
        if (pull(author) * sideOf(author) > NOTHING) {
          side.put(author, -sideOf(author));
          moved = true;
        }
      }
    }
  }

  /** The sum of the sides of those an author wants to be apart from. */
  private double pull(int author) {
    double sum = 0;
    for (Tie tie : ties.getOrDefault(author, List.of())) {
      sum += tie.apart * sideOf(tie.other);
    }
    return sum;
  }

  private int sideOf(int author) {
    return side.getOrDefault(author, 1);
  }

  private double cut() {
    double sum = 0;
    for (int author : ties.keySet()) {
      sum -= pull(author) * sideOf(author);
    }
    return sum;
  }
}
