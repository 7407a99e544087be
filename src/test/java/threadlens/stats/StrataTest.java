package threadlens.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class StrataTest {
  @Test
  void whatWasLookedAtWholeIsKnown() {
    Strata strata =
        new Strata(
            List.of(new Strata.Stratum(40, 40, 30, true), new Strata.Stratum(60, 60, 10, false)));

    assertThat(strata.prevalence(1).value()).isCloseTo(0.40, within(1e-12));
    assertThat(strata.precision(1).value()).isCloseTo(0.75, within(1e-12));
    assertThat(strata.recall(1).value()).isCloseTo(0.75, within(1e-12));
    assertThat(strata.recall(1).interval()).isEqualTo(new Interval(0.75, 0.75));
  }

  @Test
  void figuresAreWeightedByWhatEachStratumStandsFor() {
    Strata strata =
        new Strata(
            List.of(
                new Strata.Stratum(100, 50, 40, true), new Strata.Stratum(9_900, 100, 2, false)));

    assertThat(strata.prevalence(1).value()).isCloseTo((80 + 198) / 10_000.0, within(1e-12));
    assertThat(strata.recall(1).value()).isCloseTo(80 / 278.0, within(1e-12));
  }

  /** A thousand samples of one made-up whole: the 95 % intervals cover the truth as they say. */
  @Test
  void intervalsHoldInAThousandDraws() {
    long[] size = {300, 700, 9_000};
    long[] truth = {240, 350, 180};
    int[] drawn = {80, 100, 220};
    double all = 10_000;
    double hits = truth[0] + truth[1] + truth[2];
    double precision = (truth[0] + truth[1]) / 1_000.0;
    double recall = (truth[0] + truth[1]) / hits;
    SplittableRandom random = new SplittableRandom(20_140_503);
    int[] covered = new int[3];
    for (int round = 0; round < 1_000; round++) {
      List<Strata.Stratum> strata = new ArrayList<>();
      for (int i = 0; i < size.length; i++) {
        long found = sampled(size[i], truth[i], drawn[i], random);
        strata.add(new Strata.Stratum(size[i], drawn[i], found, i < 2));
      }
      Strata sample = new Strata(strata);
      covered[0] += covers(sample.prevalence(round), hits / all);
      covered[1] += covers(sample.precision(round), precision);
      covered[2] += covers(sample.recall(round), recall);
    }

    assertThat(covered[0]).as("prevalence").isBetween(930, 970);
    assertThat(covered[1]).as("precision").isBetween(930, 970);
    assertThat(covered[2]).as("recall").isBetween(930, 970);
  }

  private static int covers(Strata.Estimate estimate, double truth) {
    return estimate.interval().low() <= truth && truth <= estimate.interval().high() ? 1 : 0;
  }

  /** Draws without replacement; returns how many of the drawn are hits. */
  private static long sampled(long size, long truth, int drawn, SplittableRandom random) {
    long left = size;
    long hitsLeft = truth;
    for (int i = 0; i < drawn; i++) {
      hitsLeft -= random.nextLong(left) < hitsLeft ? 1 : 0;
      left--;
    }
    return truth - hitsLeft;
  }
}
