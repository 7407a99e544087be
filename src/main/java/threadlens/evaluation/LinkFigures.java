package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import threadlens.stats.Bootstrap;
import threadlens.stats.Calibration;
import threadlens.stats.Interval;

/** The figures of reply links, each with the interval that comes of drawing threads again. */
final class LinkFigures {
  private static final int BINS = 10;
  private static final double[] LIMITS = {0.9, 0.8, 0.7, 0.6, 0.5};

  private final List<LinkRow> rows;
  private final int threads;
  private final List<Ratio> ratios = new ArrayList<>();

  private LinkFigures(List<LinkRow> rows, int threads) {
    this.rows = rows;
    this.threads = threads;
  }

  /** A sum over rows, divided by another. */
  private record Ratio(
      String name,
      @Nullable String slice,
      ToIntFunction<LinkRow> right,
      ToIntFunction<LinkRow> all) {}

  /**
   * All figures in the order to show them.
   *
   * @param threads how many threads there are, counted from 0 in the rows
   */
  static List<Figure> of(List<LinkRow> rows, int threads) {
    LinkFigures figures = new LinkFigures(rows, threads);
    figures.overall();
    figures.links();
    figures.byConfidence();
    figures.byKind();
    List<Figure> all = figures.figures();
    all.add(figures.calibrationError());
    return all;
  }

  private void overall() {
    share("edge accuracy", null, row -> true, LinkRow::bestIsRight);
    share("baseline previous", null, row -> true, LinkRow::previousIsRight);
    share("baseline root", null, row -> true, LinkRow::answersNobody);
    share("concluded", null, row -> true, LinkRow::concluded);
    share("precision", "concluded", LinkRow::concluded, LinkRow::right);
  }

  private void links() {
    share("link precision", null, LinkRow::linked, LinkRow::right);
    ratio("link recall", row -> found(row), row -> row.gold().size());
    ratio("link F1", row -> 2 * found(row), row -> count(row.linked()) + row.gold().size());
    ratio(
        "link F1 of best candidates",
        row -> 2 * count(row.bestIsLink() && row.bestIsRight()),
        row -> count(row.bestIsLink()) + row.gold().size());
  }

  private static int found(LinkRow row) {
    return count(row.linked() && row.right());
  }

  private static int count(boolean holds) {
    return holds ? 1 : 0;
  }

  private void byConfidence() {
    for (double limit : LIMITS) {
      String slice = "confidence " + limit + " and more";
      Predicate<LinkRow> sure = row -> row.concluded() && row.link().confidence() >= limit;
      share("precision", slice, sure, LinkRow::right);
      share("share of comments", slice, row -> true, sure);
    }
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      String slice =
          String.format(Locale.ROOT, "best said %.1f to %.1f", bin / 10.0, (bin + 1) / 10.0);
      Predicate<LinkRow> within =
          row -> Math.min(BINS - 1, (int) (row.bestProbability() * BINS)) == number;
      if (rows.stream().anyMatch(within)) {
        share("best is right", slice, within, LinkRow::bestIsRight);
      }
    }
  }

  private void byKind() {
    TreeSet<String> kinds = new TreeSet<>();
    rows.forEach(row -> kinds.add(row.kind()));
    for (String kind : kinds) {
      if (!kind.equals(LinkRow.NO_EVIDENCE)) {
        Predicate<LinkRow> strongest = row -> row.kind().equals(kind);
        share("precision", "by " + kind, strongest, LinkRow::right);
      }
    }
  }

  private void share(
      String name, @Nullable String slice, Predicate<LinkRow> counts, Predicate<LinkRow> right) {
    ratios.add(
        new Ratio(
            name,
            slice,
            row -> count(counts.test(row) && right.test(row)),
            row -> count(counts.test(row))));
  }

  private void ratio(String name, ToIntFunction<LinkRow> right, ToIntFunction<LinkRow> all) {
    ratios.add(new Ratio(name, null, right, all));
  }

  private List<Figure> figures() {
    int[][] right = new int[ratios.size()][threads];
    int[][] all = new int[ratios.size()][threads];
    int[] counted = new int[ratios.size()];
    for (LinkRow row : rows) {
      for (int i = 0; i < ratios.size(); i++) {
        int counts = ratios.get(i).all().applyAsInt(row);
        right[i][row.thread()] += ratios.get(i).right().applyAsInt(row);
        all[i][row.thread()] += counts;
        counted[i] += counts > 0 ? 1 : 0;
      }
    }
    int[] once = new int[threads];
    Arrays.fill(once, 1);
    double[] values = values(right, all, once);
    List<Interval> intervals =
        Bootstrap.STANDARD.intervals(threads, weights -> values(right, all, weights));
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Ratio ratio = ratios.get(i);
      figures.add(new Figure(ratio.name(), ratio.slice(), counted[i], values[i], intervals.get(i)));
    }
    return figures;
  }

  private static double[] values(int[][] right, int[][] all, int[] weights) {
    double[] values = new double[right.length];
    for (int i = 0; i < values.length; i++) {
      long above = 0;
      long below = 0;
      for (int thread = 0; thread < weights.length; thread++) {
        above += (long) weights[thread] * right[i][thread];
        below += (long) weights[thread] * all[i][thread];
      }
      values[i] = below == 0 ? Double.NaN : (double) above / below;
    }
    return values;
  }

  private Figure calibrationError() {
    double[] said = rows.stream().mapToDouble(LinkRow::bestProbability).toArray();
    boolean[] right = new boolean[said.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = rows.get(i).bestIsRight();
    }
    double error = Calibration.of(said, right, BINS).expectedError();
    return new Figure("expected calibration error", null, said.length, error, Interval.NONE);
  }
}
