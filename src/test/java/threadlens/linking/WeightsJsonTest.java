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
             "weights": {"page": {"a.b": 1.5, "a.b@silent": -1}, "threaded": {"a.b": 2}}}
            """,
            "w.json");

    assertThat(weights.limit()).isEqualTo(0.75);
    assertThat(weights.in(new Context(Setting.PAGE, Situation.NAMING, false)))
        .containsEntry("a.b", 1.5);
    assertThat(weights.in(new Context(Setting.THREADED, Situation.SILENT, false)))
        .containsEntry("a.b", 2.5);
    assertThat(weights.in(new Context(Setting.CHAT, Situation.SILENT, true))).isEmpty();
    assertThat(ThreadLinker.withWeights("{\"limit\": 0.25}", "w.json").limit()).isEqualTo(0.25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | w:1:1: no weights, expected an object with limit and weights",
        "{} | w:1:2: no limit, expected a probability below which nothing is concluded",
        "{\"limit\": 2} | w:1:11: not a limit: 2.0, expected a probability from 0 to 1",
        "{\"limits\": 2} | w:1:2: not a key of weights: 'limits', expected about, fitted_on,"
            + " checked_on, limit or weights",
        "{\"weights\": {\"page\": {\"a.b\": \"x\"}}} | w:1:30: not a weight of 'a.b': x, expected a"
            + " number",
        "{\"weights\": {\"fair\": {}}} | w:1:14: not a setting: 'fair', expected chat, forum, page,"
            + " threaded",
        "{\"weights\": 3} | w:1:13: not weights, expected an object of settings",
        "{\"weights\": {\"page\": 3}} | w:1:22: not weights: 'page', expected an object of numbers",
        "{\"weights\": {\"page\": {\"a.b@loud\": 1}}} | w:1:23: not a feature in a way: 'a.b@loud',"
            + " expected feature@way, one of naming, naming-newcomer, quoting, quoting-newcomer,"
            + " silent, silent-newcomer",
        "{\"limit\": 0.5 | w:1:14: not JSON: Unexpected end-of-input: expected close marker for"
            + " Object",
      })
  void what_is_wrong_is_told_with_its_place(String json, String message) {
    assertThatThrownBy(() -> ThreadLinker.withWeights(json, "w"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
