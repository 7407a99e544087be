package threadlens.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.CommentId;

/**
 * Chains of replies: every comment below the one it answers, chains and answers in the order of the
 * source. Never recursive, so that a chain may be of any length.
 */
final class ReplyForest {
  /** Stands for "no parent that is here". */
  static final int NONE = -1;

  /**
   * A comment's place.
   *
   * @param index of its annotation
   * @param parent index of the comment answered, or {@link #NONE}
   * @param depth 0 at the head of a chain
   * @param chain 0-based number of its chain
   */
  record Place(int index, int parent, int depth, int chain) {}

  private final Map<CommentId, Integer> indexes;
  private final List<Place> preorder;

  /** For each comment, where it stands in the order of the tree. */
  private final int[] ranks;

  /** For each chain, where it begins in that order. */
  private final List<Integer> heads = new ArrayList<>();

  private final List<int[]> sizes = new ArrayList<>();

  private ReplyForest(
      Map<CommentId, Integer> indexes, List<Place> preorder, List<Annotation> annotations) {
    this.indexes = indexes;
    this.preorder = preorder;
    this.ranks = new int[preorder.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      Place place = preorder.get(rank);
      ranks[place.index()] = rank;
      if (place.depth() == 0) {
        heads.add(rank);
        sizes.add(new int[2]);
      }
      int[] size = sizes.get(place.chain());
      size[0]++;
      size[1] += annotations.get(place.index()).flags().flaggedAs().isEmpty() ? 0 : 1;
    }
  }

  static ReplyForest of(List<Annotation> annotations) {
    Map<CommentId, Integer> indexes = indexes(annotations);
    int[] parents = parents(annotations, indexes);
    breakCycles(parents);
    return new ReplyForest(indexes, preorder(parents), annotations);
  }

  /** Returns which comment has an id; null where none here has it. */
  @Nullable Integer index(@Nullable CommentId id) {
    return id == null ? null : indexes.get(id);
  }

  /** Every comment once, each after the one it answers. */
  List<Place> preorder() {
    return preorder;
  }

  /** Returns where a comment stands in that order, from 0. */
  int rank(int index) {
    return ranks[index];
  }

  Place place(int index) {
    return preorder.get(ranks[index]);
  }

  /** Returns the first comment of a chain. */
  Place head(int chain) {
    return preorder.get(heads.get(chain));
  }

  /** Returns how many comments a chain has, and how many of them are flagged. */
  int[] size(int chain) {
    return sizes.get(chain).clone();
  }

  private static Map<CommentId, Integer> indexes(List<Annotation> annotations) {
    Map<CommentId, Integer> indexes = new HashMap<>();
    for (int i = 0; i < annotations.size(); i++) {
      indexes.putIfAbsent(annotations.get(i).comment().id(), i);
    }
    return indexes;
  }

  private static int[] parents(List<Annotation> annotations, Map<CommentId, Integer> indexes) {
    int[] parents = new int[annotations.size()];
    for (int i = 0; i < parents.length; i++) {
      CommentId replyTo = annotations.get(i).link().replyTo();
      Integer parent = replyTo == null ? null : indexes.get(replyTo);
      parents[i] = parent == null ? NONE : parent;
    }
    return parents;
  }

  /** A source may state that two comments answer each other: the first of the circle heads it. */
  private static void breakCycles(int[] parents) {
    int[] walk = new int[parents.length];
    Arrays.fill(walk, NONE);
    for (int start = 0; start < parents.length; start++) {
      int at = start;
      while (at != NONE && walk[at] == NONE) {
        walk[at] = start;
        at = parents[at];
      }
      if (at != NONE && walk[at] == start) {
        parents[at] = NONE;
      }
    }
  }

  private static List<Place> preorder(int[] parents) {
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] != NONE) {
        children.get(parents[i]).add(i);
      }
    }
    List<Place> order = new ArrayList<>(parents.length);
    Deque<Place> open = new ArrayDeque<>();
    int chain = 0;
    for (int root = 0; root < parents.length; root++) {
      if (parents[root] == NONE) {
        open.push(new Place(root, NONE, 0, chain++));
        while (!open.isEmpty()) {
          Place place = open.pop();
          order.add(place);
          List<Integer> answers = children.get(place.index());
          for (int i = answers.size() - 1; i >= 0; i--) {
            open.push(new Place(answers.get(i), place.index(), place.depth() + 1, place.chain()));
          }
        }
      }
    }
    return order;
  }
}
