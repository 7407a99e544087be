package threadlens.discourse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import threadlens.model.Annotation;
import threadlens.model.CommentId;
import threadlens.model.LinkBasis;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/**
 * Draws a thread again: its authors with replacement, all comments of one together, and of each
 * comment whom it answers, by the probabilities of its candidates. A comment without a named author
 * is drawn by itself.
 */
final class TalkDraws {
  private final Talk talk;
  private final int[] clusters;
  private final int clusterCount;

  /** The comments whose link is not sure, and for each its parents with their running sums. */
  private final int[] unsure;

  private final int[][] options;
  private final double[][] sums;

  /** Among {@link #options}: the comment answers nobody. */
  private static final int NOBODY = -2;

  TalkDraws(Talk talk, List<Annotation> annotations, LinkBasis links) {
    this.talk = talk;
    this.clusters = new int[talk.size()];
    int count = talk.names().size();
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = talk.author(i) == Talk.NONE ? count++ : talk.author(i);
    }
    this.clusterCount = count;
    Map<CommentId, Integer> numbers = new HashMap<>();
    int[] found = new int[talk.size()];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      numbers.put(annotations.get(i).comment().id(), i);
      if (links == LinkBasis.ALL && isUnsure(i, annotations.get(i).link())) {
        found[size++] = i;
      }
    }
    this.unsure = Arrays.copyOf(found, size);
    this.options = new int[size][];
    this.sums = new double[size][];
    for (int i = 0; i < size; i++) {
      options(i, annotations.get(unsure[i]).link().candidates(), numbers);
    }
  }

  private boolean isUnsure(int comment, ReplyLink link) {
    boolean told = link.status() == LinkStatus.INFERRED || link.status() == LinkStatus.ROOT;
    return told && talk.isKnown(comment) && link.confidence() < 1 && link.candidates().size() > 1;
  }

  /** What answers a later comment is left out, as in a {@link Talk}. */
  private void options(int at, List<ReplyCandidate> candidates, Map<CommentId, Integer> numbers) {
    int[] parents = new int[candidates.size()];
    double[] running = new double[parents.length];
    double sum = 0;
    for (int i = 0; i < parents.length; i++) {
      CommentId to = candidates.get(i).replyTo();
      Integer parent = to == null ? null : numbers.get(to);
      parents[i] =
          to == null ? NOBODY : parent == null || parent >= unsure[at] ? Talk.NONE : parent;
      sum += candidates.get(i).probability();
      running[i] = sum;
    }
    options[at] = parents;
    sums[at] = running;
  }

  /** Whether any link is not sure. */
  boolean hasUnsure() {
    return unsure.length > 0;
  }

  /** How many authors, and comments without one, are drawn. */
  int clusters() {
    return clusterCount;
  }

  Talk next(SplittableRandom random) {
    int[] times = new int[clusterCount];
    for (int i = 0; i < clusterCount; i++) {
      times[random.nextInt(clusterCount)]++;
    }
    int size = talk.size();
    int[] weights = new int[size + talk.names().size()];
    int[] parents = new int[size];
    boolean[] roots = new boolean[size];
    for (int i = 0; i < size; i++) {
      weights[i] = times[clusters[i]];
      parents[i] = talk.parent(i);
      roots[i] = talk.isRoot(i);
    }
    System.arraycopy(times, 0, weights, size, talk.names().size());
    for (int i = 0; i < unsure.length; i++) {
      int parent = options[i][place(sums[i], random)];
      parents[unsure[i]] = parent == NOBODY ? Talk.NONE : parent;
      roots[unsure[i]] = parent == NOBODY;
    }
    return talk.drawn(parents, roots, weights);
  }

  /** Candidates beyond those that are kept share their probability. */
  private static int place(double[] running, SplittableRandom random) {
    double drawn = random.nextDouble() * running[running.length - 1];
    int place = 0;
    while (place < running.length - 1 && running[place] <= drawn) {
      place++;
    }
    return place;
  }
}
