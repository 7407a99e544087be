package threadlens.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.model.ReplyLink;
import threadlens.stats.Partitions;

/**
 * Whether whole chains come out. Exact chains are those of two comments or more that have exactly
 * the comments of a gold one (Kummerfeld et al., ACL 2019); the one-to-one overlap is the share of
 * comments on which both agree when chains are paired as well as can be (Elsner and Charniak, ACL
 * 2008).
 */
final class ChainFigures {
  private final List<Partitions> threads;
  private final ThreadFigures figures;
  private final String slice;

  private ChainFigures(List<Partitions> threads, ThreadFigures figures, String slice) {
    this.threads = threads;
    this.figures = figures;
    this.slice = slice;
  }

  /** Adds them, in the order to show them. */
  static void add(List<LinkedThread> linked, ThreadFigures into) {
    add("concluded", linked, link -> parents(link.replyTo()), into);
    add("best candidates", linked, link -> parents(link.candidates().get(0).replyTo()), into);
  }

  private static Set<CommentId> parents(@Nullable CommentId parent) {
    return parent == null ? Set.of() : Set.of(parent);
  }

  private static void add(
      String slice,
      List<LinkedThread> linked,
      Function<ReplyLink, Set<CommentId>> parents,
      ThreadFigures into) {
    List<Partitions> threads = linked.stream().map(each -> agreement(each, parents)).toList();
    ChainFigures figures = new ChainFigures(threads, into, slice);
    figures.ratio("exact chains precision", Partitions::exact, Partitions::answered);
    figures.ratio("exact chains recall", Partitions::exact, Partitions::gold);
    figures.ratio(
        "exact chains F1", each -> 2 * each.exact(), each -> each.gold() + each.answered());
    figures.ratio("1-1 overlap", Partitions::shared, Partitions::items);
  }

  private static Partitions agreement(
      LinkedThread linked, Function<ReplyLink, Set<CommentId>> parents) {
    return Partitions.of(
        Chains.ofGold(linked.thread()),
        Chains.of(linked.thread(), linked.links().stream().map(parents).toList()));
  }

  private void ratio(
      String name, ToDoubleFunction<Partitions> above, ToDoubleFunction<Partitions> below) {
    double[] part = threads.stream().mapToDouble(above).toArray();
    double[] all = threads.stream().mapToDouble(below).toArray();
    int rows = (int) threads.stream().mapToDouble(below).sum();
    figures.ratio(name, slice, rows, part, all);
  }
}
