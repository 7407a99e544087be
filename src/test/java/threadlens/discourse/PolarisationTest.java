package threadlens.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import threadlens.model.CorpusMeasures.Camps;
import threadlens.model.LinkBasis;
import threadlens.model.NetworkFigure;

class PolarisationTest {
  /** Zachary 1977, An Information Flow Model for Conflict and Fission in Small Groups; from 1. */
  private static final String KARATE =
      "2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6"
          + " 12-1 13-1 13-4 14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24"
          + " 26-25 28-3 28-24 28-25 29-3 30-24 30-27 31-2 31-9 32-1 32-25 32-26 32-29 33-3 33-9"
          + " 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32 34-9 34-10 34-14 34-15 34-16"
          + " 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33";

  private static final List<Integer> INSTRUCTORS =
      List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22);

  @Test
  void theKarateClubHasItsPublishedModularity() {
    ReplyTally tally = new ReplyTally();
    Map<Integer, Integer> camps = new HashMap<>();
    for (String each : KARATE.split(" ", -1)) {
      int dash = each.indexOf('-');
      int from = Integer.parseInt(each.substring(0, dash));
      int to = Integer.parseInt(each.substring(dash + 1));
      tally.add(from, to, 1, Double.NaN, Double.NaN, "en");
      camps.put(from, INSTRUCTORS.contains(from) ? 0 : 1);
      camps.put(to, INSTRUCTORS.contains(to) ? 0 : 1);
    }
    Ties ties = tally.among(camps);
    assertThat(ties.size()).isEqualTo(78);
    assertThat(ties.authors()).isEqualTo(34);
    // The split that happened; networkx.algorithms.community.modularity gives the same.
    assertThat(Polarisation.modularity(ties)).isCloseTo(0.3582, within(0.0001));
  }

  @Test
  void repliesAcrossAndWithinAreCountedByHand() {
    ReplyTally tally = new ReplyTally();
    tally.add(0, 1, 1, 0.2, 0.5, "en"); // within the first camp
    tally.add(2, 3, 0.5, 0.4, 0.1, "en"); // within the second, half sure
    tally.add(0, 2, 1, 0.9, -0.5, "en"); // across
    tally.add(3, 1, 1, Double.NaN, -0.7, "en"); // across, not evaluated by rules
    Ties ties = tally.among(Map.of(0, 0, 1, 0, 2, 1, 3, 1));
    // across 2, within 1.5
    assertThat(Polarisation.externalInternal(ties)).isCloseTo(0.5 / 3.5, within(1e-12));
    // ends: camp one 2 + 1 + 1 = 4, camp two 1 + 1 + 1 = 3, of 7
    assertThat(Polarisation.modularity(ties))
        .isCloseTo(1.5 / 3.5 - 16.0 / 49 - 9.0 / 49, within(1e-12));
    double withinHostility = (0.2 + 0.5 * 0.4) / 1.5;
    assertThat(Polarisation.hostilityGap().value().applyAsDouble(ties))
        .isCloseTo(0.9 - withinHostility, within(1e-12));
    double withinSentiment = (0.5 + 0.5 * 0.1) / 1.5;
    assertThat(Polarisation.sentimentGap().value().applyAsDouble(ties))
        .isCloseTo(withinSentiment - -0.6, within(1e-12));
  }

  @Test
  void repliesThatComeBackAreCountedByHand() {
    ReplyTally tally = new ReplyTally();
    tally.add(0, 1, 1, 0, 0, "en");
    tally.add(0, 1, 1, 0, 0, "en");
    tally.add(1, 0, 0.5, 0, 0, "en"); // half a reply comes back
    tally.add(2, 0, 1, 0, 0, "en");
    Ties ties = tally.among(Map.of(0, 0, 1, 0, 2, 0));
    // of 3.5 replies half a one each way
    assertThat(WholeCorpus.reciprocity(ties)).isCloseTo(1 / 3.5, within(1e-12));
  }

  @Test
  void answersByChanceSeldomComeBackAndPlantedOnesDo() {
    SplittableRandom random = new SplittableRandom(3);
    ReplyTally tally = new ReplyTally();
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(60);
      int to = (from + 1 + random.nextInt(59)) % 60;
      tally.add(from, to, 0.9, 0, 0, "en");
      if (i % 2 == 0) {
        tally.add(to, from, 0.9, 0, 0, "en");
      }
    }
    int[] comments = new int[60];
    Arrays.setAll(comments, i -> i < 6 ? 60 : 3);
    List<NetworkFigure> figures =
        new WholeCorpus(comments, 1).figures(Map.of(LinkBasis.ALL, tally));
    NetworkFigure back = figures.get(1);
    double value = Objects.requireNonNull(back.measured().value());
    assertThat(value).isBetween(0.5, 0.8);
    NetworkFigure.NullModel chance = Objects.requireNonNull(back.nulls());
    assertThat(chance.mean()).isLessThan(0.2);
    assertThat(Objects.requireNonNull(chance.z())).isGreaterThan(5);
    assertThat(figures.get(0).measured().refused()).isEqualTo("0 replies, expected 50 or more");
    NetworkFigure gini = figures.get(3);
    assertThat(gini.measured().value()).isCloseTo(0.589, within(0.001));
    assertThat(Objects.requireNonNull(gini.nulls()).mean()).isLessThan(0.25);
    assertThat(gini.measured().low()).isLessThan(gini.measured().value());
  }

  @Test
  void aWalkThatCannotLeaveItsCampIsAllControversy() {
    ReplyTally tally = new ReplyTally();
    tally.add(1, 0, 1, 0, 0, "en");
    tally.add(2, 0, 1, 0, 0, "en");
    tally.add(4, 3, 1, 0, 0, "en");
    tally.add(5, 3, 1, 0, 0, "en");
    assertThat(RandomWalks.controversy(tally.among(twoTimesThree()))).isEqualTo(1);
  }

  @Test
  void aWalkThroughABridgeIsWorkedOutByHand() {
    // 1 and 2 answer hub 0, 4 and 5 answer hub 3, and 2 and 5 answer each other once.
    ReplyTally tally = new ReplyTally();
    tally.add(1, 0, 1, 0, 0, "en");
    tally.add(2, 0, 1, 0, 0, "en");
    tally.add(0, 1, 1, 0, 0, "en");
    tally.add(4, 3, 1, 0, 0, "en");
    tally.add(5, 3, 1, 0, 0, "en");
    tally.add(3, 4, 1, 0, 0, "en");
    tally.add(2, 5, 1, 0, 0, "en");
    // From 2: half to 0, half to 5; from 5 likewise, so 2 ends at 0 with 2/3. From 0, 1 surely.
    double own = (1 + 1 + 2.0 / 3) / 3;
    double other = 1 - own;
    double expected = own * own - other * other;
    assertThat(RandomWalks.controversy(tally.among(twoTimesThree())))
        .isCloseTo(expected, within(1e-6));
  }

  private static Map<Integer, Integer> twoTimesThree() {
    return Map.of(0, 0, 1, 0, 2, 0, 3, 1, 4, 1, 5, 1);
  }

  @Test
  void aNetworkWithoutPolarisationLiesWithinWhatChanceGives() {
    for (NetworkFigure figure : planted(0.5, 7)) {
      double mean = nulls(figure).mean();
      assertThat(figure.measured().low()).as(figure.toString()).isLessThanOrEqualTo(mean);
      assertThat(figure.measured().high()).as(figure.toString()).isGreaterThanOrEqualTo(mean);
      assertThat(Math.abs(z(figure))).as(figure.toString()).isLessThan(3);
    }
  }

  @Test
  void aDividedNetworkLiesFarFromWhatChanceGives() {
    List<NetworkFigure> figures = planted(0.9, 8);
    assertThat(z(figure(figures, "modularity"))).isGreaterThan(10);
    assertThat(figure(figures, "modularity").measured().value()).isBetween(0.35, 0.45);
    assertThat(z(figure(figures, "e-i-index"))).isLessThan(-10);
    assertThat(figure(figures, "random-walk-controversy").measured().value()).isGreaterThan(0.3);
    assertThat(figure(figures, "affective-polarisation-hostility").measured().low()).isPositive();
  }

  @Test
  void theSameRepliesGiveTheSameFigures() {
    assertThat(planted(0.7, 9)).isEqualTo(planted(0.7, 9));
  }

  @Test
  void tooFewRepliesAreRefusedInWords() {
    ReplyTally tally = new ReplyTally();
    tally.add(0, 1, 1, 0, 0, "en");
    assertThat(measuring(Camps.GIVEN, Map.of(0, 0, 1, 1)).figures(ties(tally), LinkBasis.ALL))
        .allSatisfy(
            each -> {
              assertThat(each.measured().value()).isNull();
              assertThat(each.measured().refused())
                  .isEqualTo("1 replies between authors with a camp, expected 50 or more");
            });
  }

  @Test
  void pairsThatSpokeWhereCampsWereFoundAreLeftOut() {
    CampCut cut = new CampCut();
    cut.add(0, 1, 1);
    cut.add(1, 2, 1);
    assertThat(cut.camps(1)).isEqualTo(Map.of(0, 0, 1, 1, 2, 0));
    ReplyTally tally = new ReplyTally();
    tally.add(1, 0, 1, 0, 0, "en");
    tally.add(0, 2, 1, 0, 0, "en");
    Ties ties = tally.without(cut::knows).among(cut.camps(1));
    assertThat(ties.size()).isEqualTo(1);
    assertThat(ties.within(0)).isTrue();
  }

  private static NetworkFigure.NullModel nulls(NetworkFigure figure) {
    return Objects.requireNonNull(figure.nulls(), figure.toString());
  }

  private static double z(NetworkFigure figure) {
    return Objects.requireNonNull(nulls(figure).z(), figure.toString());
  }

  private static Ties ties(ReplyTally tally) {
    return tally.among(Map.of(0, 0, 1, 1));
  }

  private static NetworkFigure figure(List<NetworkFigure> all, String measure) {
    return all.stream().filter(each -> each.measured().measure().equals(measure)).findAny().get();
  }

  /**
   * 80 authors in two camps, 800 replies, so many of which stay within; cross ones more hostile.
   */
  private static List<NetworkFigure> planted(double within, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ReplyTally tally = new ReplyTally();
    Map<Integer, Integer> camps = new HashMap<>();
    for (int author = 0; author < 80; author++) {
      camps.put(author, author % 2);
    }
    for (int reply = 0; reply < 800; reply++) {
      int from = random.nextInt(80);
      boolean stays = random.nextDouble() < within;
      int to;
      do {
        to = 2 * random.nextInt(40) + (stays ? from % 2 : 1 - from % 2);
      } while (to == from);
      double hostility = within > 0.5 && !stays ? 0.6 : random.nextDouble() / 2;
      tally.add(from, to, 0.5 + random.nextDouble() / 2, hostility, random.nextDouble(), "en");
    }
    return measuring(Camps.GIVEN, camps).figures(tally.among(camps), LinkBasis.ALL);
  }

  private static CorpusMeasuring measuring(Camps source, Map<Integer, Integer> camps) {
    return new CorpusMeasuring(source, new ArrayList<>(List.of("A", "B")), camps, 1);
  }
}
