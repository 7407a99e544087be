package threadlens.stats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * How two ways to part the same items into groups agree.
 *
 * @param items how many there are
 * @param gold how many groups of two items or more there are by one way
 * @param answered how many by the other
 * @param exact how many of the gold ones are such a group by the other way too, with the same items
 * @param shared on how many items both agree when groups are paired one to one, as well as can be
 */
public record Partitions(int items, int gold, int answered, int exact, int shared) {

  /**
   * Compares.
   *
   * @param gold for each item, any number of its group
   * @param answers the same by the other way; the numbers need not be those of gold
   */
  public static Partitions of(int[] gold, int[] answers) {
    Map<Integer, Integer> goldSizes = sizes(gold);
    Map<Integer, Integer> answerSizes = sizes(answers);
    Map<Pair, Integer> common = new HashMap<>();
    for (int item = 0; item < gold.length; item++) {
      common.merge(new Pair(gold[item], answers[item]), 1, Integer::sum);
    }
    int exact = 0;
    for (Map.Entry<Pair, Integer> each : common.entrySet()) {
      int size = each.getValue();
      boolean same =
          size == goldSizes.getOrDefault(each.getKey().gold(), 0)
              && size == answerSizes.getOrDefault(each.getKey().answer(), 0);
      exact += size > 1 && same ? 1 : 0;
    }
    return new Partitions(
        gold.length, large(goldSizes), large(answerSizes), exact, oneToOne(common));
  }

  private record Pair(int gold, int answer) {}

  private static Map<Integer, Integer> sizes(int[] groups) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int group : groups) {
      sizes.merge(group, 1, Integer::sum);
    }
    return sizes;
  }

  private static int large(Map<Integer, Integer> sizes) {
    return (int) sizes.values().stream().filter(size -> size > 1).count();
  }

  /** The weight of the heaviest matching; the groups of gold are even numbers, the others odd. */
  private static int oneToOne(Map<Pair, Integer> common) {
    SimpleWeightedGraph<Long, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Long> left = new HashSet<>();
    Set<Long> right = new HashSet<>();
    common.forEach(
        (pair, size) -> {
          long gold = 2L * pair.gold();
          long answer = 2L * pair.answer() + 1;
          left.add(gold);
          right.add(answer);
          graph.addVertex(gold);
          graph.addVertex(answer);
          graph.setEdgeWeight(graph.addEdge(gold, answer), size);
        });
    return (int) new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getWeight();
  }
}
