package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment and its answers, nested at most {@link #DEEPEST} levels: a template may walk it down.
 */
public record CommentNode(CommentCard card, List<CommentNode> answers) {
  /** Deeper comments stand side by side at this depth, each with its level said in words. */
  static final int DEEPEST = 10;

  public CommentNode {
    answers = List.copyOf(answers);
  }

  /** Builds the trees of some cards in their order, each with its depth. */
  static List<CommentNode> nest(List<CommentCard> cards, List<Integer> depths) {
    List<Open> open = new ArrayList<>();
    List<CommentNode> roots = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      int depth = Math.min(DEEPEST, depths.get(i));
      close(open, depth, roots);
      open.add(new Open(cards.get(i), depth, new ArrayList<>()));
    }
    close(open, 0, roots);
    return roots;
  }

  private static void close(List<Open> open, int depth, List<CommentNode> roots) {
    while (!open.isEmpty() && open.get(open.size() - 1).depth >= depth) {
      Open done = open.remove(open.size() - 1);
      CommentNode node = new CommentNode(done.card, done.answers);
      (open.isEmpty() ? roots : open.get(open.size() - 1).answers).add(node);
    }
  }

  private record Open(CommentCard card, int depth, List<CommentNode> answers) {}
}
