package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are a name with an insult in it, where no other commenter is known. */
final class InsultedNamesTest {
  private static boolean isInsulted(String text) {
    return Shipped.flags(text).findings().stream()
        .anyMatch(finding -> finding.rule().name().equals("insulted-name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hmarwan", "7marwan", "Idiotgeorge", "Kalbareem", "KHARAROUN", "حمارون"})
  void anInsultAndTheRestOfANameAreFound(String name) {
    assertThat(isInsulted("good morning " + name + ", nice day")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kalbani",
        "Hamarneh",
        "a7mar",
        "ghabeh",
        "chiites",
        "mustard",
        "kharab",
        "Kareem",
        "الأحمر",
        "Scunthorpe",
        "khara2iti",
        "dumber",
        "chairman",
        "patrol",
        "mohair",
        "كلبنا",
        "حمارنة"
      })
  void aTrueNameOrAWordIsNot(String word) {
    assertThat(isInsulted("good morning " + word + ", nice day")).isFalse();
  }
}
