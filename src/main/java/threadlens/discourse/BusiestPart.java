package threadlens.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.NetworkPicture;
import threadlens.model.NetworkPicture.Node;
import threadlens.model.NetworkPicture.Tie;

/**
 * The authors with the most replies, for a picture.
 *
 * @param camps by author
 */
record BusiestPart(Map<Integer, Integer> camps) {
  private static final int NODES = 60;
  private static final int TIES = 200;

  NetworkPicture of(ReplyTally tally) {
    List<ReplyTally.Pair> pairs = tally.pairs();
    Map<Integer, double[]> counts = new HashMap<>();
    for (ReplyTally.Pair pair : pairs) {
      counts.computeIfAbsent(pair.from(), unseen -> new double[2])[0] += pair.replies();
      counts.computeIfAbsent(pair.to(), unseen -> new double[2])[1] += pair.replies();
    }
    List<Integer> busiest = new ArrayList<>(counts.keySet());
    busiest.sort(
        Comparator.comparingDouble((Integer each) -> -sum(counts, each)).thenComparing(i -> i));
    List<Integer> shown = busiest.subList(0, Math.min(NODES, busiest.size()));
    Map<Integer, Integer> places = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (int author : shown) {
      double[] count = counts.getOrDefault(author, new double[2]);
      places.put(author, places.size());
      nodes.add(new Node(camps.getOrDefault(author, -1), count[0], count[1]));
    }
    return new NetworkPicture(nodes, ties(pairs, places), counts.size());
  }

  private static double sum(Map<Integer, double[]> counts, int author) {
    double[] count = counts.getOrDefault(author, new double[2]);
    return count[0] + count[1];
  }

  private static List<Tie> ties(List<ReplyTally.Pair> pairs, Map<Integer, Integer> places) {
    List<Tie> ties = new ArrayList<>();
    for (ReplyTally.Pair pair : pairs) {
      Integer from = places.get(pair.from());
      Integer to = places.get(pair.to());
      if (from != null && to != null) {
        double hostility = pair.hostility();
        ties.add(new Tie(from, to, pair.replies(), Double.isNaN(hostility) ? null : hostility));
      }
    }
    ties.sort(
        Comparator.comparingDouble((Tie each) -> -each.replies())
            .thenComparing(Tie::from)
            .thenComparing(Tie::to));
    return ties.subList(0, Math.min(TIES, ties.size()));
  }
}
