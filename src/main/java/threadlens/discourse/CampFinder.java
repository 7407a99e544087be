package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds two camps among the authors of a thread: the maximum cut of who speaks against whom, after
 * Murakami and Raymond 2010 (Support or Oppose?). What the same authors say to each other in other
 * threads counts as much as the two threads have words in common: the cosine of their vectors of
 * tf-idf. Which camp is which is not known, and that there are two is taken for granted.
 */
public final class CampFinder {
  private static final int RARE = 3;
  private static final long SEED = 20_140_503L;

  private final List<Contention> threads;
  private final List<Map<String, Double>> vectors = new ArrayList<>();
  private final Map<String, List<Integer>> threadsOf = new HashMap<>();

  public CampFinder(List<Contention> threads) {
    this.threads = List.copyOf(threads);
    Map<String, Integer> among = new HashMap<>();
    threads.forEach(
        each -> each.words().keySet().forEach(word -> among.merge(word, 1, Integer::sum)));
    threads.forEach(each -> vectors.add(vector(each, among)));
    for (int thread = 0; thread < threads.size(); thread++) {
      for (String author : threads.get(thread).authors()) {
        threadsOf.computeIfAbsent(author, unused -> new ArrayList<>()).add(thread);
      }
    }
  }

  /**
   * Returns a camp, 1 or 2, for each author of a thread; the first by name is in camp 1.
   *
   * @param thread its number in the list given
   */
  public SortedMap<String, Integer> camps(int thread) {
    List<String> authors = List.copyOf(threads.get(thread).authors());
    Map<String, Integer> numbers = new HashMap<>();
    authors.forEach(each -> numbers.put(each, numbers.size()));
    double[][] apart = new double[authors.size()][authors.size()];
    for (int other : shared(authors)) {
      double like = other == thread ? 1 : cosine(vectors.get(thread), vectors.get(other));
      if (like > 0) {
        for (Contention.Against each : threads.get(other).replies()) {
          Integer from = numbers.get(each.from());
          Integer to = numbers.get(each.to());
          if (from != null && to != null) {
            apart[from][to] += like * each.apart();
            apart[to][from] += like * each.apart();
          }
        }
      }
    }
    int[] sides = MaxCut.of(apart).sides(SEED);
    SortedMap<String, Integer> camps = new TreeMap<>();
    for (int i = 0; i < sides.length; i++) {
      camps.put(authors.get(i), sides[i] > 0 ? 1 : 2);
    }
    return camps;
  }

  /** The threads in which two of the authors or more wrote, in order: no other can tell of them. */
  private SortedSet<Integer> shared(List<String> authors) {
    SortedSet<Integer> once = new TreeSet<>();
    SortedSet<Integer> twice = new TreeSet<>();
    for (String author : authors) {
      for (int each : threadsOf.getOrDefault(author, List.of())) {
        if (!once.add(each)) {
          twice.add(each);
        }
      }
    }
    return twice;
  }

  private Map<String, Double> vector(Contention thread, Map<String, Integer> among) {
    Map<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> each : thread.words().entrySet()) {
      int documents = among.getOrDefault(each.getKey(), 0);
      if (documents >= RARE && documents * 2 <= threads.size()) {
        double weight =
            (1 + Math.log(each.getValue())) * Math.log((double) threads.size() / documents);
        vector.put(each.getKey(), weight);
        squares += weight * weight;
      }
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> each : one.entrySet()) {
      sum += each.getValue() * other.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
