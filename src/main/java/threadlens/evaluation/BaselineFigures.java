package threadlens.evaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;

/** How far rules of thumb come: the share of right edges, and the F1 of links. */
final class BaselineFigures {
  private BaselineFigures() {}

  /** Adds them, in the order to show them. */
  static void add(List<LinkThread> threads, ThreadFigures into) {
    List<Baselines> baselines = threads.stream().map(Baselines::of).toList();
    for (Baselines.Rule rule : Baselines.Rule.values()) {
      Sums sums = new Sums(threads.size());
      for (int i = 0; i < threads.size(); i++) {
        sums.add(i, threads.get(i), baselines.get(i).parents(rule));
      }
      into.ratio("edge accuracy", rule.slice(), sums.count, sums.right, sums.all);
      into.ratio("link F1", rule.slice(), sums.count, sums.twiceFound, sums.links);
    }
  }

  /** What each thread adds to the figures of one rule. */
  private static final class Sums {
    private int count;
    private final double[] right;
    private final double[] all;
    private final double[] twiceFound;
    private final double[] links;

    Sums(int threads) {
      right = new double[threads];
      all = new double[threads];
      twiceFound = new double[threads];
      links = new double[threads];
    }

    void add(int number, LinkThread thread, List<@Nullable CommentId> parents) {
      for (int i = 0; i < parents.size(); i++) {
        if (thread.answers().get(i).scored()) {
          add(number, thread.answers().get(i).parents(), parents.get(i));
        }
      }
    }

    private void add(int thread, Set<CommentId> gold, @Nullable CommentId parent) {
      boolean holds = parent == null ? gold.isEmpty() : gold.contains(parent);
      count++;
      all[thread]++;
      right[thread] += holds ? 1 : 0;
      twiceFound[thread] += holds && parent != null ? 2 : 0;
      links[thread] += gold.size() + (parent == null ? 0 : 1);
    }
  }
}
