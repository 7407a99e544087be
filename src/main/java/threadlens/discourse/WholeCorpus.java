package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;
import threadlens.model.NetworkFigure;

/**
 * Measures of all who write in a corpus, whatever their camp: whether answers come back, and how
 * unequally people take part.
 */
final class WholeCorpus {
  private static final int AUTHORS = 10;
  private static final int REPLIES = 50;

  /** Sorting them costs about as much as looking through them so often. */
  private static final int PASSES = 10;

  static final MeasureNote RECIPROCITY =
      new MeasureNote(
          "corpus-reciprocity",
          "Reciprocity, whole corpus",
          "Share of the replies between two authors that are matched by one the other way: the sum"
              + " over ordered pairs of the smaller of the replies to and from, divided by all"
              + " replies. Over all discussions, whatever the camp.",
          "Squartini, Picciolo, Ruzzenenti and Garlaschelli 2013, Reciprocity of weighted networks",
          "1",
          0.0,
          1.0,
          REPLIES,
          "replies");

  static final MeasureNote INEQUALITY =
      new MeasureNote(
          "corpus-participation-gini",
          "Inequality of participation, whole corpus (Gini)",
          "Gini coefficient of the numbers of comments of all authors; rests on comments, not on"
              + " replies. By chance: as many comments, each by any of these authors.",
          "Gini 1912, Variabilità e mutabilità",
          "1",
          0.0,
          1.0,
          AUTHORS,
          "authors");

  private final int[] comments;
  private final long seed;

  /**
   * @param comments how many each author wrote, in any order
   */
  WholeCorpus(int[] comments, long seed) {
    this.comments = comments.clone();
    this.seed = seed;
  }

  static List<MeasureNote> notes() {
    return List.of(RECIPROCITY, INEQUALITY);
  }

  List<NetworkFigure> figures(Map<LinkBasis, ReplyTally> replies) {
    List<NetworkFigure> figures = new ArrayList<>();
    NetworkFigure gini = inequality(LinkBasis.ALL);
    for (LinkBasis basis : LinkBasis.values()) {
      figures.add(reciprocity(replies.getOrDefault(basis, new ReplyTally()), basis));
    }
    for (LinkBasis basis : LinkBasis.values()) {
      figures.add(new NetworkFigure(on(basis, gini.measured()), gini.draws(), gini.nulls()));
    }
    return figures;
  }

  /** The same whoever answers whom. */
  private static Measured on(LinkBasis basis, Measured same) {
    return new Measured(
        same.measure(), basis, same.value(), same.low(), same.high(), same.size(), same.refused());
  }

  private NetworkFigure reciprocity(ReplyTally tally, LinkBasis basis) {
    Map<Integer, Integer> everybody = new HashMap<>();
    for (ReplyTally.Pair pair : tally.pairs()) {
      everybody.put(pair.from(), 0);
      everybody.put(pair.to(), 0);
    }
    Ties ties = tally.among(everybody);
    int size = (int) Math.round(ties.sum());
    String refusal =
        size < REPLIES
            ? size + " replies, expected " + REPLIES + " or more"
            : everybody.size() < AUTHORS
                ? everybody.size() + " authors, expected " + AUTHORS + " or more"
                : "";
    if (!refusal.isEmpty()) {
      return new NetworkFigure(Measured.refused(RECIPROCITY, basis, size, refusal), 0, null);
    }
    int draws = CorpusMeasuring.draws(ties.size(), PASSES);
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[draws];
    Arrays.setAll(drawn, i -> reciprocity(ties.resampled(random)));
    double[] nulls = new double[CorpusMeasuring.networks(draws)];
    Arrays.setAll(nulls, i -> reciprocity(ties.rewired(random)));
    return CorpusMeasuring.figure(
        RECIPROCITY, basis, size, reciprocity(ties), told(drawn), told(nulls));
  }

  private static double[] told(double[] values) {
    return Arrays.stream(values).filter(each -> !Double.isNaN(each)).toArray();
  }

  /** NaN where nobody answers anybody. */
  static double reciprocity(Ties ties) {
    Map<Long, double[]> pairs = new HashMap<>();
    double all = 0;
    for (int i = 0; i < ties.size(); i++) {
      boolean up = ties.from(i) < ties.to(i);
      long low = up ? ties.from(i) : ties.to(i);
      long high = up ? ties.to(i) : ties.from(i);
      pairs.computeIfAbsent(low << 32 | high, unseen -> new double[2])[up ? 0 : 1] +=
          ties.replies(i);
      all += ties.replies(i);
    }
    double both = 0;
    for (double[] each : pairs.values()) {
      both += 2 * Math.min(each[0], each[1]);
    }
    return all == 0 ? Double.NaN : both / all;
  }

  private NetworkFigure inequality(LinkBasis basis) {
    int size = Arrays.stream(comments).sum();
    if (comments.length < AUTHORS) {
      String reason = comments.length + " authors, expected " + AUTHORS + " or more";
      return new NetworkFigure(Measured.refused(INEQUALITY, basis, size, reason), 0, null);
    }
    int draws = CorpusMeasuring.draws(comments.length, PASSES);
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[draws];
    Arrays.setAll(drawn, i -> Voices.gini(authorsDrawn(random)));
    int networks = CorpusMeasuring.networks(CorpusMeasuring.draws(size, PASSES));
    double[] nulls = new double[networks];
    Arrays.setAll(nulls, i -> Voices.gini(commentsScattered(size, random)));
    return CorpusMeasuring.figure(INEQUALITY, basis, size, Voices.gini(comments), drawn, nulls);
  }

  private int[] authorsDrawn(SplittableRandom random) {
    int[] drawn = new int[comments.length];
    Arrays.setAll(drawn, i -> comments[random.nextInt(comments.length)]);
    return drawn;
  }

  private int[] commentsScattered(int size, SplittableRandom random) {
    int[] scattered = new int[comments.length];
    for (int i = 0; i < size; i++) {
      scattered[random.nextInt(scattered.length)]++;
    }
    return scattered;
  }
}
