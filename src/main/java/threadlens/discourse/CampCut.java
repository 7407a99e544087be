package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two camps among all authors of a corpus, most of whom never speak to each other. */
final class CampCut {
  /** How much two authors want to be apart, in both directions, by author. */
  private final TreeMap<Integer, Map<Integer, Double>> apart = new TreeMap<>();

  /** Says that two authors want to be apart, or together where {@code apart} is below 0. */
  void add(int one, int other, double by) {
    apart.computeIfAbsent(one, unseen -> new HashMap<>()).merge(other, by, Double::sum);
    apart.computeIfAbsent(other, unseen -> new HashMap<>()).merge(one, by, Double::sum);
  }

  /** Whether something was said of two authors, in this order or the other. */
  boolean knows(int one, int other) {
    return apart.getOrDefault(one, Map.of()).containsKey(other);
  }

  /** Returns a camp, 0 or 1, for each author; the one with the least number is in camp 0. */
  Map<Integer, Integer> camps(long seed) {
    List<Integer> authors = new ArrayList<>(apart.keySet());
    Map<Integer, Integer> places = new HashMap<>();
    authors.forEach(author -> places.put(author, places.size()));
    List<Map<Integer, Double>> rows = new ArrayList<>();
    for (Map<Integer, Double> row : apart.values()) {
      Map<Integer, Double> placed = new HashMap<>();
      row.forEach((other, by) -> placed.put(places.getOrDefault(other, 0), by));
      rows.add(placed);
    }
    int[] sides = MaxCut.of(rows).sides(seed);
    Map<Integer, Integer> camps = new TreeMap<>();
    for (int i = 0; i < sides.length; i++) {
      camps.put(authors.get(i), sides[i] == 1 ? 0 : 1);
    }
    return camps;
  }
}
