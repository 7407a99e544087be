package threadlens.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgreementTest {
  @Test
  void kappaIsThatOfATableWorkedByHand() {
    List<List<String>> pairs = new ArrayList<>();
    pairs.addAll(Collections.nCopies(20, List.of("yes", "yes")));
    pairs.addAll(Collections.nCopies(5, List.of("yes", "no")));
    pairs.addAll(Collections.nCopies(10, List.of("no", "yes")));
    pairs.addAll(Collections.nCopies(15, List.of("no", "no")));

    assertThat(Agreement.kappa(pairs)).isCloseTo(0.4, within(1e-12)); // .70 seen, .50 by chance
  }

  /** The example of Krippendorff 2011: four observers, twelve units, nominal alpha .743. */
  @Test
  void alphaIsThatOfThePaper() {
    String[] observers = {
      "1 2 3 3 2 1 4 1 2 * * *",
      "1 2 3 3 2 2 4 1 2 5 * 3",
      "* 3 3 3 2 3 4 2 2 5 1 *",
      "1 2 3 3 2 4 4 1 2 5 1 *"
    };
    List<List<String>> units = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      int at = 2 * unit;
      units.add(
          Arrays.stream(observers)
              .map(row -> row.substring(at, at + 1))
              .filter(answer -> !answer.equals("*"))
              .toList());
    }

    assertThat(Agreement.alpha(units)).isCloseTo(0.743, within(0.0005));
  }

  @Test
  void whatNobodyJudgedTwiceHasNoAgreement() {
    assertThat(Agreement.alpha(List.of(List.of("a"), List.of("b")))).isNaN();
    assertThat(Agreement.kappa(List.of())).isNaN();
    assertThat(Agreement.kappa(List.of(List.of("a", "a")))).isNaN();
  }

  /** Brown, Cai and DasGupta 2001 give the score interval; the numbers were worked by hand. */
  @Test
  void aProportionNearNothingHasAnIntervalThatBeginsThere() {
    assertThat(new Proportion(0, 10).interval().low()).isZero();
    assertThat(new Proportion(0, 10).interval().high()).isCloseTo(0.2775, within(0.0001));
    assertThat(new Proportion(8, 10).interval().low()).isCloseTo(0.4902, within(0.0001));
    assertThat(new Proportion(8, 10).interval().high()).isCloseTo(0.9433, within(0.0001));
    assertThat(new Proportion(0, 0).interval()).isEqualTo(Interval.NONE);
  }
}
