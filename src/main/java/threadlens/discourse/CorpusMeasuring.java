package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusMeasures.CampSize;
import threadlens.model.CorpusMeasures.Camps;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;
import threadlens.model.NetworkFigure;
import threadlens.model.NetworkFigure.NullModel;
import threadlens.stats.Quantile;

/**
 * Measures how replies run between camps: each figure with an interval from networks drawn from
 * this one, and beside it what comes of networks in which chance decides.
 *
 * @param source where the camps come from
 * @param names of the camps, by number
 * @param camps by author
 */
record CorpusMeasuring(Camps source, List<String> names, Map<Integer, Integer> camps, long seed) {
  /** Below this many authors a camp is neither measured nor told. */
  static final int SMALLEST = 5;

  /** So many entries are looked through for all samples of one kind, within these bounds. */
  private static final long WORK = 20_000_000;

  private static final int MOST = 1_000;
  private static final int FEWEST = 100;
  private static final double TAIL = 0.025;

  static List<CampMeasure> standard() {
    return List.of(
        Polarisation.modularity(),
        Polarisation.externalInternal(),
        RandomWalks.controversy(),
        Polarisation.hostilityGap(),
        Polarisation.sentimentGap());
  }

  /**
   * Measures a corpus.
   *
   * @param measured replies from which camps were not found
   * @param whole all replies
   * @param written how many comments each author wrote
   */
  CorpusMeasures measures(
      Map<LinkBasis, ReplyTally> measured,
      Map<LinkBasis, ReplyTally> whole,
      int[] written,
      SortedMap<String, Long> comments,
      int unknown,
      long left) {
    List<NetworkFigure> figures = new ArrayList<>();
    for (LinkBasis basis : LinkBasis.values()) {
      ReplyTally tally = measured.getOrDefault(basis, new ReplyTally());
      Ties ties = tally.among(camps);
      figures.addAll(figures(ties, basis));
    }
    figures.addAll(new WholeCorpus(written, seed).figures(whole));
    List<MeasureNote> notes =
        Stream.concat(standard().stream().map(CampMeasure::note), WholeCorpus.notes().stream())
            .toList();
    return new CorpusMeasures(
        source,
        groups(),
        unknown,
        notes,
        ThreadMeasuring.standard().stream().map(ThreadMeasure::note).toList(),
        figures,
        new Coverage(camps).of(measured, comments),
        new BusiestPart(camps).of(whole.getOrDefault(LinkBasis.ALL, new ReplyTally())),
        seed,
        left);
  }

  private List<CampSize> groups() {
    return IntStream.range(0, names.size())
        .mapToObj(
            camp -> {
              int authors = (int) camps.values().stream().filter(each -> each == camp).count();
              return new CampSize(names.get(camp), authors < SMALLEST ? -1 : authors);
            })
        .toList();
  }

  /** The fewer, the more there is to look through; by measure, of the costliest ones fewer. */
  static int draws(int size, int passes) {
    long work = Math.max(1, (long) size * passes);
    return (int) Math.max(FEWEST, Math.min(MOST, WORK / work));
  }

  static int networks(int draws) {
    return Math.max(FEWEST / 2, draws / 5);
  }

  List<NetworkFigure> figures(Ties ties, LinkBasis basis) {
    List<CampMeasure> wanted = standard();
    List<String> refusals = wanted.stream().map(each -> refusal(each, ties)).toList();
    int[] draws = wanted.stream().mapToInt(each -> draws(ties.size(), each.passes())).toArray();
    int[] networks = IntStream.of(draws).map(CorpusMeasuring::networks).toArray();
    boolean any = refusals.contains("");
    SplittableRandom random = new SplittableRandom(seed);
    double[][] drawn = new double[any ? IntStream.of(draws).max().orElse(0) : 0][];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = values(wanted, refusals, draws, i, ties.resampled(random));
    }
    double[][] nulls = new double[any ? IntStream.of(networks).max().orElse(0) : 0][];
    for (int i = 0; i < nulls.length; i++) {
      nulls[i] = values(wanted, refusals, networks, i, ties.rewired(random));
    }
    List<NetworkFigure> figures = new ArrayList<>();
    int size = (int) Math.round(ties.sum());
    for (int i = 0; i < wanted.size(); i++) {
      String refusal = refusals.get(i);
      double value = refusal.isEmpty() ? wanted.get(i).value().applyAsDouble(ties) : Double.NaN;
      if (refusal.isEmpty() && Double.isNaN(value)) {
        refusal = "not defined for these replies";
      }
      figures.add(
          !refusal.isEmpty()
              ? new NetworkFigure(
                  Measured.refused(wanted.get(i).note(), basis, size, refusal), 0, null)
              : figure(
                  wanted.get(i).note(), basis, size, value, column(drawn, i), column(nulls, i)));
    }
    return figures;
  }

  /** The measures of one drawn network; NaN where enough were drawn, or none is wanted. */
  private static double[] values(
      List<CampMeasure> wanted, List<String> refusals, int[] enough, int at, Ties ties) {
    double[] values = new double[wanted.size()];
    for (int i = 0; i < values.length; i++) {
      boolean asked = refusals.get(i).isEmpty() && at < enough[i];
      values[i] = asked ? wanted.get(i).value().applyAsDouble(ties) : Double.NaN;
    }
    return values;
  }

  private static double[] column(double[][] rows, int at) {
    return Arrays.stream(rows)
        .mapToDouble(row -> row[at])
        .filter(each -> !Double.isNaN(each))
        .toArray();
  }

  static NetworkFigure figure(
      MeasureNote note, LinkBasis basis, int size, double value, double[] drawn, double[] nulls) {
    boolean told = drawn.length > 0;
    Measured measured =
        new Measured(
            note.name(),
            basis,
            value,
            told ? Quantile.of(drawn, TAIL) : null,
            told ? Quantile.of(drawn, 1 - TAIL) : null,
            size,
            null);
    return new NetworkFigure(
        measured, drawn.length, nulls.length == 0 ? null : against(value, nulls));
  }

  private static NullModel against(double value, double[] nulls) {
    double mean = Arrays.stream(nulls).average().orElse(0);
    double squares = Arrays.stream(nulls).map(each -> (each - mean) * (each - mean)).sum();
    double deviation = Math.sqrt(squares / Math.max(1, nulls.length - 1));
    return new NullModel(
        nulls.length, mean, deviation, deviation > 1e-12 ? (value - mean) / deviation : null);
  }

  /** Why a measure says nothing of these replies; empty where it may. */
  private String refusal(CampMeasure measure, Ties ties) {
    int replies = (int) Math.round(ties.sum());
    if (replies < measure.note().least()) {
      return replies
          + " replies between authors with a camp, expected "
          + measure.note().least()
          + " or more"
          + (source == Camps.FOUND
              ? "; camps are found in every other discussion and measured on the rest, between authors"
                  + " who did not speak to each other before: to measure them on the replies that"
                  + " they were found in would be circular"
              : "");
    }
    if (ties.speaking() < measure.leastAuthors()) {
      return ties.speaking()
          + " authors answer or are answered, expected "
          + measure.leastAuthors()
          + " or more";
    }
    int[] sizes = speakers(ties);
    long large = Arrays.stream(sizes).filter(size -> size >= SMALLEST).count();
    long some = Arrays.stream(sizes).filter(size -> size > 0).count();
    if (large < some || some < 2) {
      return "expected two camps or more, each with " + SMALLEST + " authors who speak or more";
    }
    if (measure.twoCamps() && some != 2) {
      return some + " camps, expected 2";
    }
    return "";
  }

  private int[] speakers(Ties ties) {
    int[] sizes = new int[names.size()];
    boolean[] counted = new boolean[ties.authors()];
    for (int i = 0; i < ties.size(); i++) {
      for (int author : new int[] {ties.from(i), ties.to(i)}) {
        sizes[ties.camp(author)] += counted[author] ? 0 : 1;
        counted[author] = true;
      }
    }
    return sizes;
  }
}
