package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores as VADER's documentation gives them for its own examples. */
class VaderTest {
  private final Vader vader = Vader.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VADER is smart, handsome, and funny.              |  0.8316
          VADER is smart, handsome, and funny!              |  0.8439
          VADER is very smart, handsome, and funny.         |  0.8545
          VADER is VERY SMART, handsome, and FUNNY.         |  0.9227
          VADER is VERY SMART, handsome, and FUNNY!!!       |  0.9342
          VADER is not smart, handsome, nor funny.          | -0.7424
          The book was good.                                |  0.4404
          At least it isn't a horrible book.                |  0.431
          The book was only kind of good.                   |  0.3832
          The plot was good, but the characters are uncompelling and the dialog is not great. | -0.7042
          Today SUX!                                        | -0.5461
          Not bad at all                                    |  0.431
          """)
  void a_text_scores_as_its_authors_publish(String text, double compound) {
    assertThat(vader.compound(text)).isCloseTo(compound, within(0.00005));
  }

  @Test
  void a_text_without_rated_words_scores_nothing() {
    assertThat(vader.compound("The road is open.")).isZero();
    assertThat(vader.compound("")).isZero();
  }
}
