package threadlens.stats;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Figures of a whole from a stratified random sample of it. Each stratum's share has the posterior
 * of Jeffreys' prior, Beta(hits + 1/2, misses + 1/2), whose intervals hold near 0 and 1 too (Brown,
 * Cai and DasGupta 2001); intervals of sums and ratios over strata are had by drawing from all of
 * them. A stratum that was looked at whole has no uncertainty.
 *
 * @param strata at least one
 */
public record Strata(List<Stratum> strata) {
  private static final int ROUNDS = 2_000;
  private static final double TAIL = 0.025;

  public Strata {
    strata = List.copyOf(strata);
  }

  /**
   * A part of the whole in which everything had the same chance to be drawn.
   *
   * @param size how many there are, at least {@code drawn}
   * @param drawn how many were looked at
   * @param hits how many of these are what is sought
   * @param flagged whether the rules flag what is in this part
   */
  public record Stratum(long size, long drawn, long hits, boolean flagged) {
    public Stratum {
      if (drawn > size || hits > drawn || hits < 0) {
        throw new IllegalArgumentException(
            "not a stratum: " + hits + " of " + drawn + " of " + size);
      }
    }

    private double estimate() {
      return drawn == 0 ? Double.NaN : (double) hits / drawn * size;
    }

    /** Draws how many of the stratum are what is sought: those seen, and of the rest a guess. */
    private double draw(SplittableRandom random) {
      double share = Draws.beta(hits + 0.5, drawn - hits + 0.5, random);
      return hits + Draws.binomial(size - drawn, share, random);
    }
  }

  /** A figure with its 95 % interval. */
  public record Estimate(double value, Interval interval) {}

  /** Returns the share of the whole that is what is sought. */
  public Estimate prevalence(long seed) {
    double all = sum(stratum -> stratum.size());
    return estimate(seed, hits -> sum(hits) / all);
  }

  /**
   * Returns the share of what the rules flag that is what is sought; NaN where they flag nothing.
   */
  public Estimate precision(long seed) {
    double flagged = sum(stratum -> stratum.flagged() ? stratum.size() : 0);
    return estimate(seed, hits -> flaggedSum(hits) / flagged);
  }

  /** Returns the share of what is sought that the rules flag; NaN where nothing is. */
  public Estimate recall(long seed) {
    return estimate(seed, hits -> flaggedSum(hits) / sum(hits));
  }

  private Estimate estimate(long seed, ToDoubleFunction<double[]> figure) {
    double value = figure.applyAsDouble(hits(Stratum::estimate));
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      drawn[round] = figure.applyAsDouble(hits(stratum -> stratum.draw(random)));
    }
    Arrays.sort(drawn);
    if (Double.isNaN(drawn[0]) || Double.isNaN(drawn[ROUNDS - 1])) {
      return new Estimate(value, Interval.NONE);
    }
    Interval interval =
        new Interval(drawn[(int) (ROUNDS * TAIL)], drawn[(int) (ROUNDS * (1 - TAIL)) - 1]);
    return new Estimate(value, interval);
  }

  private double[] hits(ToDoubleFunction<Stratum> of) {
    return strata.stream().mapToDouble(of).toArray();
  }

  private double sum(ToDoubleFunction<Stratum> of) {
    return strata.stream().mapToDouble(of).sum();
  }

  private static double sum(double[] hits) {
    return Arrays.stream(hits).sum();
  }

  private double flaggedSum(double[] hits) {
    double sum = 0;
    for (int i = 0; i < hits.length; i++) {
      sum += strata.get(i).flagged() ? hits[i] : 0;
    }
    return sum;
  }
}
