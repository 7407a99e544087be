package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightsJsonTest {
  @Test
  void weights_are_read_as_they_ship() {
    LinkWeights weights =
        WeightsJson.read(
            """
            {"about": "a test", "fitted_on": "nothing", "limit": 0.75,
             "weights": {"a.b": 1.5}, "added": {"a.b@chat": -1}}
            """,
            "w.json");

    assertThat(weights.limit()).isEqualTo(0.75);
    assertThat(weights.of(Setting.PAGE, "a.b")).isEqualTo(1.5);
    assertThat(weights.of(Setting.CHAT, "a.b")).isEqualTo(0.5);
    assertThat(ThreadLinker.withWeights("{\"limit\": 0.25}", "w.json").limit()).isEqualTo(0.25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | w:1:1: no weights, expected an object with limit, weights and added",
        "{} | w:1:2: no limit, expected a probability below which nothing is concluded",
        "{\"limit\": 2} | w:1:11: not a limit: 2.0, expected a probability from 0 to 1",
        "{\"limits\": 2} | w:1:2: not a key of weights: 'limits', expected about, fitted_on, limit,"
            + " weights or added",
        "{\"weights\": {\"a.b\": \"x\"}} | w:1:21: not a weight of 'a.b': x, expected a number",
        "{\"weights\": 3} | w:1:13: not weights: 'weights', expected an object of numbers",
        "{\"added\": {\"a.b@fair\": 1}} | w:1:12: not a feature in a setting: 'a.b@fair', expected"
            + " feature@setting",
        "{\"limit\": 0.5 | w:1:14: not JSON: Unexpected end-of-input: expected close marker for"
            + " Object",
      })
  void what_is_wrong_is_told_with_its_place(String json, String message) {
    assertThatThrownBy(() -> ThreadLinker.withWeights(json, "w"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
