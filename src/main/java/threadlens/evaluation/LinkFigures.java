package threadlens.evaluation;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of reply links, comment by comment: edges, links, and both by how sure the program
 * was and by the evidence that weighed most.
 */
final class LinkFigures {
  private static final double[] LIMITS = {0.9, 0.8, 0.7, 0.6, 0.5};

  private final List<LinkRow> rows;
  private final ThreadFigures figures;

  private LinkFigures(List<LinkRow> rows, ThreadFigures figures) {
    this.rows = rows;
    this.figures = figures;
  }

  /** Adds them, in the order to show them. */
  static void add(List<LinkRow> rows, ThreadFigures into) {
    LinkFigures figures = new LinkFigures(rows, into);
    figures.overall();
    figures.links();
    figures.byConfidence();
    figures.byKind();
  }

  private void overall() {
    share("edge accuracy", null, row -> true, LinkRow::bestIsRight);
    share("concluded", null, row -> true, LinkRow::concluded);
    share("precision", "concluded", LinkRow::concluded, LinkRow::right);
  }

  private void links() {
    share("link precision", null, LinkRow::linked, LinkRow::right);
    recall(null, row -> true);
    ratio("link F1", null, row -> 2 * found(row), row -> count(row.linked()) + links(row));
    String best = "best candidates";
    share("link precision", best, LinkRow::bestIsLink, LinkRow::bestIsRight);
    ratio("link recall", best, LinkFigures::foundByBest, LinkFigures::links);
    ratio(
        "link F1", best, row -> 2 * foundByBest(row), row -> count(row.bestIsLink()) + links(row));
  }

  private void byConfidence() {
    for (double limit : LIMITS) {
      String slice = "confidence " + limit + " and more";
      Predicate<LinkRow> sure = row -> row.concluded() && row.link().confidence() >= limit;
      share("precision", slice, sure, LinkRow::right);
      recall(slice, sure);
      share("share of comments", slice, row -> true, sure);
    }
  }

  private void byKind() {
    TreeSet<String> kinds = new TreeSet<>();
    rows.forEach(row -> kinds.add(row.kind()));
    kinds.remove(LinkRow.NO_EVIDENCE);
    for (String kind : kinds) {
      Predicate<LinkRow> strongest = row -> row.kind().equals(kind);
      share("precision", "by " + kind, strongest, LinkRow::right);
      recall("by " + kind, strongest);
    }
  }

  /** Among the links of the gold, those that were found in this way. */
  private void recall(@Nullable String slice, Predicate<LinkRow> way) {
    ratio("link recall", slice, row -> way.test(row) ? found(row) : 0, LinkFigures::links);
  }

  private void share(
      String name, @Nullable String slice, Predicate<LinkRow> counts, Predicate<LinkRow> right) {
    ratio(
        name,
        slice,
        row -> count(counts.test(row) && right.test(row)),
        row -> count(counts.test(row)));
  }

  private void ratio(
      String name,
      @Nullable String slice,
      ToIntFunction<LinkRow> above,
      ToIntFunction<LinkRow> below) {
    double[] part = new double[figures.threads()];
    double[] all = new double[figures.threads()];
    int counted = 0;
    for (LinkRow row : rows) {
      int counts = below.applyAsInt(row);
      part[row.thread()] += above.applyAsInt(row);
      all[row.thread()] += counts;
      counted += counts > 0 ? 1 : 0;
    }
    figures.ratio(name, slice, counted, part, all);
  }

  private static int links(LinkRow row) {
    return row.gold().size();
  }

  private static int found(LinkRow row) {
    return count(row.linked() && row.right());
  }

  private static int foundByBest(LinkRow row) {
    return count(row.bestIsLink() && row.bestIsRight());
  }

  private static int count(boolean holds) {
    return holds ? 1 : 0;
  }
}
