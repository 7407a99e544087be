package threadlens.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import threadlens.model.CommentId;

/**
 * Parts a conversation into chains: a comment that answers nobody left, and everything below it.
 * Context joins what answers it, and belongs to no chain itself.
 */
final class Chains {
  private final LinkThread thread;
  private final Map<CommentId, Integer> places = new HashMap<>();
  private final int[] above;

  private Chains(LinkThread thread) {
    this.thread = thread;
    above = IntStream.range(0, thread.comments().size()).toArray();
    for (int i = 0; i < above.length; i++) {
      places.put(thread.comments().get(i).id(), i);
    }
  }

  /** Returns, for each comment but context, the number of its chain by the gold. */
  static int[] ofGold(LinkThread thread) {
    return of(thread, thread.answers().stream().map(LinkThread.Answer::parents).toList());
  }

  /**
   * The same by other links.
   *
   * @param parents for each comment, those that it answers
   */
  static int[] of(LinkThread thread, List<Set<CommentId>> parents) {
    Chains chains = new Chains(thread);
    for (int i = 0; i < chains.above.length; i++) {
      if (thread.answers().get(i).inChain()) {
        chains.join(i, parents.get(i));
      }
    }
    return chains.numbers();
  }

  private void join(int comment, Set<CommentId> parents) {
    for (CommentId parent : parents) {
      Integer place = places.get(parent);
      if (place != null) {
        above[top(comment)] = top(place);
      }
    }
  }

  /** Shortens the way on which it goes, else long chains would cost their square. */
  private int top(int comment) {
    int at = comment;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  private int[] numbers() {
    return IntStream.range(0, above.length)
        .filter(i -> thread.answers().get(i).inChain())
        .map(this::top)
        .toArray();
  }
}
