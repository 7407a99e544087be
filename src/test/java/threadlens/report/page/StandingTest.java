package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, alone in its chain",
    "1, 2, 1st of 2 in its chain",
    "2, 7, 2nd of 7 in its chain",
    "3, 7, 3rd of 7 in its chain",
    "11, 40, 11th of 40 in its chain",
    "12, 40, 12th of 40 in its chain",
    "22, 40, 22nd of 40 in its chain",
    "113, 200, 113th of 200 in its chain",
  })
  void aPlaceIsSaidInWords(int position, int size, String words) {
    assertThat(Standing.of(Phrases.of(PageLanguage.EN), position, size, "#chain-1").words())
        .isEqualTo(words);
  }
}
