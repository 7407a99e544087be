package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import threadlens.stats.Bootstrap;
import threadlens.stats.Calibration;
import threadlens.stats.Interval;

/**
 * How well links fit the gold.
 *
 * @param kind what was scored: {@code posts}, {@code chat} or {@code pages}
 * @param threads how many conversations
 * @param rows the scored comments
 */
public record LinkScores(String kind, int threads, List<LinkRow> rows) {
  private static final int BINS = 10;
  private static final double[] BANDS = {0.9, 0.8, 0.7, 0.6, 0.5};

  public LinkScores {
    rows = List.copyOf(rows);
  }

  /** A figure and its 95 % interval by thread. */
  public record Figure(String name, double value, Interval interval) {}

  /**
   * Links of one confidence or one kind of evidence.
   *
   * @param share of all scored comments
   * @param precision the share of them that is right
   */
  public record Part(String name, int count, double share, double precision) {}

  private record Measure(String name, Predicate<LinkRow> counts, Predicate<LinkRow> right) {}

  /**
   * Edge accuracy, its baselines, and the figures of concluded links, each with its interval: 1,000
   * samples of threads.
   */
  public List<Figure> figures() {
    List<Measure> measures =
        List.of(
            new Measure("edge accuracy: best candidate", row -> true, LinkRow::bestIsRight),
            new Measure("baseline: previous", row -> true, LinkRow::previousIsRight),
            new Measure("baseline: root", row -> true, LinkRow::answersNobody),
            new Measure("concluded, of all", row -> true, LinkRow::concluded),
            new Measure("precision of what is concluded", LinkRow::concluded, LinkRow::right),
            new Measure("precision at .9 and more", LinkScores::sure, LinkRow::right),
            new Measure("share at .9 and more", row -> true, LinkScores::sure),
            new Measure("link precision", LinkRow::linked, LinkRow::right));
    int[] clusters = rows.stream().mapToInt(LinkRow::thread).toArray();
    int[] once = new int[rows.size()];
    Arrays.fill(once, 1);
    double[] values = values(measures, once);
    List<Interval> intervals =
        rows.isEmpty()
            ? List.of()
            : Bootstrap.STANDARD.byCluster(clusters, weights -> values(measures, weights));
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String name = i < measures.size() ? measures.get(i).name() : extra(i - measures.size());
      figures.add(new Figure(name, values[i], rows.isEmpty() ? Interval.NONE : intervals.get(i)));
    }
    return figures;
  }

  private static String extra(int number) {
    return number == 0 ? "link recall" : "link F1";
  }

  private static boolean sure(LinkRow row) {
    return row.concluded() && row.link().confidence() >= 0.9;
  }

  private double[] values(List<Measure> measures, int[] weights) {
    double[] values = new double[measures.size() + 2];
    for (int i = 0; i < measures.size(); i++) {
      values[i] = share(measures.get(i), weights);
    }
    long found = 0;
    long linked = 0;
    long gold = 0;
    for (int i = 0; i < weights.length; i++) {
      LinkRow row = rows.get(i);
      gold += (long) weights[i] * row.gold().size();
      linked += row.linked() ? weights[i] : 0;
      found += row.linked() && row.right() ? weights[i] : 0;
    }
    values[measures.size()] = (double) found / gold;
    values[measures.size() + 1] = 2.0 * found / (linked + gold);
    return values;
  }

  private double share(Measure measure, int[] weights) {
    long all = 0;
    long right = 0;
    for (int i = 0; i < weights.length; i++) {
      LinkRow row = rows.get(i);
      if (weights[i] > 0 && measure.counts().test(row)) {
        all += weights[i];
        right += measure.right().test(row) ? weights[i] : 0;
      }
    }
    return (double) right / all;
  }

  /** What is concluded at each confidence and above. */
  public List<Part> bands() {
    List<Part> bands = new ArrayList<>();
    for (double band : BANDS) {
      bands.add(
          part(
              String.valueOf(band),
              rows.stream()
                  .filter(row -> row.concluded() && row.link().confidence() >= band)
                  .toList()));
    }
    return bands;
  }

  /** What is concluded, by the kind of evidence that weighed most. */
  public List<Part> kinds() {
    Map<String, List<LinkRow>> byKind = new TreeMap<>();
    for (LinkRow row : rows) {
      byKind.computeIfAbsent(row.kind(), unused -> new ArrayList<>()).add(row);
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    byKind.forEach((name, those) -> parts.put(name, part(name, those)));
    return List.copyOf(parts.values());
  }

  private Part part(String name, List<LinkRow> those) {
    long right = those.stream().filter(LinkRow::right).count();
    return new Part(
        name,
        those.size(),
        (double) those.size() / rows.size(),
        those.isEmpty() ? Double.NaN : (double) right / those.size());
  }

  /** Whether the probability of the best candidate means what it says. */
  public Calibration calibration() {
    double[] said =
        rows.stream().mapToDouble(row -> row.link().candidates().get(0).probability()).toArray();
    boolean[] right = new boolean[rows.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = rows.get(i).bestIsRight();
    }
    return Calibration.of(said, right, BINS);
  }
}
