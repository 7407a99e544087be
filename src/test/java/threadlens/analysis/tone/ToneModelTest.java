package threadlens.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.analysis.lexicon.LexiconEar;
import threadlens.nlp.SentenceTone;
import threadlens.text.Span;

final class ToneModelTest {
  private static final LexiconEar EAR = LexiconEar.english();

  @Test
  void odds_add_up_to_one_and_the_score_is_what_two_readers_agree_on() {
    ToneOdds odds = ToneModel.shipped().odds(heard("a good and a bad road"));

    assertThat(odds.negative() + odds.neutral() + odds.positive()).isCloseTo(1, within(1e-9));
    assertThat(new ToneOdds(0.1, 0.2, 0.7).score()).isCloseTo(0.49 - 0.01, within(1e-9));
    assertThat(new ToneOdds(1, 0, 0).score()).isEqualTo(-1);
    assertThat(new ToneOdds(0.5, 0, 0.5).score()).isZero();
  }

  @Test
  void a_score_reaches_the_cut_where_positive_or_negative_is_likeliest_and_nowhere_else() {
    assertThat(new ToneOdds(0.33, 0.33, 0.34).score()).isEqualTo(ToneOdds.CUT);
    assertThat(new ToneOdds(0.36, 0.34, 0.3).score()).isEqualTo(-ToneOdds.CUT);
    assertThat(new ToneOdds(0, 0.51, 0.49).score()).isBetween(0.05, 0.0999);
    assertThat(new ToneOdds(0.5, 0.5, 0).score()).isBetween(-0.0999, -0.05);
  }

  @Test
  void a_set_counts_by_its_texts_whatever_its_tones_share() {
    int[] counts = {400, 100, 400};

    assertThat(ToneShares.EQUAL.ofText(1, counts)).isCloseTo(3, within(1e-9));
    assertThat(ToneShares.ROOTS.ofText(1, counts)).isCloseTo(9 * 10 / 50.0, within(1e-9));
    for (ToneShares shares : ToneShares.values()) {
      assertThat(800 * shares.ofText(0, counts) + 100 * shares.ofText(1, counts))
          .isCloseTo(900, within(1e-6));
    }
  }

  @Test
  void a_model_learns_what_is_shown_to_it() {
    ToneModel model = taught();

    assertThat(model.odds(heard("a lovely bridge")).positive()).isGreaterThan(0.5);
    assertThat(model.odds(heard("a horrible bridge")).negative()).isGreaterThan(0.5);
    assertThat(model.odds(heard("a bridge in town")).neutral()).isGreaterThan(0.5);
  }

  @Test
  void weights_are_written_as_they_are_read() {
    ToneModel model = taught();
    String written = ToneFitting.json(model, List.of("a \"set\": 9 texts"), List.of());

    ToneModel read = ToneModel.read(written, "w.json");
    assertThat(read.name()).isEqualTo("taught-1");
    assertThat(read.odds(heard("a bad road"))).isEqualTo(model.odds(heard("a bad road")));
    assertThat(written)
        .isEqualTo(ToneFitting.json(taught(), List.of("a \"set\": 9 texts"), List.of()));
  }

  @Test
  void what_is_wrong_with_weights_is_said_with_its_place() {
    says("[", "w.json:1:1: no weights, expected an object with name and weights");
    says(
        "{\"name\":",
        "w.json:1:9: not JSON: Unexpected end-of-input within/between Object entries");
    says(
        "{\"weights\":{\"start\":[0,0,0]}}", "w.json:1:29: no name, expected one with its version");
    says(
        "{\"name\":\"a\",\"weights\":{\"start\":[0,\"x\",0]}}",
        "w.json:1:35: not a weight of 'start': x, expected -50 to 50");
    says(
        "{\"name\":\"a\",\"weights\":{\"start\":[0,0]}}",
        "w.json:1:36: not a weight of 'start': ], expected -50 to 50");
    says(
        "{\"name\":\"a\",\"weights\":{\"start\":[0,0,0,0]}}",
        "w.json:1:39: more than three weights of 'start', expected one for each tone");
    says(
        "{\"name\":\"a\",\"weights\":{\"start\":[0,0,0]}}",
        "w.json:1:40: no weights of 'parse-very-negative', expected three numbers");
    says(
        "{\"name\":\"a\",\"wights\":{}}",
        "w.json:1:22: not a key of weights: 'wights', expected name, about, tones, fitted_on,"
            + " checked_on or weights");
    assertThatThrownBy(() -> ToneModel.read("{\"weights\":{\"mood\":[1,1,1]}}", "w.json"))
        .hasMessageStartingWith("w.json:1:13: not a feature: 'mood', expected one of [start, ");
  }

  private static void says(String weights, String message) {
    assertThatThrownBy(() -> ToneModel.read(weights, "w.json")).hasMessage(message);
  }

  private static ToneModel taught() {
    ToneFitting fitting = new ToneFitting();
    for (String thing : List.of("road", "school", "river")) {
      fitting.learn("mine", ToneShares.EQUAL, heard("a horrible " + thing), 0);
      fitting.learn("mine", ToneShares.EQUAL, heard("a " + thing + " in town"), 1);
      fitting.learn("mine", ToneShares.EQUAL, heard("a lovely " + thing), 2);
    }
    return fitting.fit("taught-1");
  }

  /** The parser has no opinion. */
  private static Heard heard(String text) {
    List<Double> flat = List.of(0.0, 0.0, 1.0, 0.0, 0.0);
    Span span = new Span(0, text.length());
    return new Heard(List.of(new SentenceTone(span, flat)), EAR.hear(text), 0, 0);
  }
}
