package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules list, test, explain}. */
final class RulesCommandsTest {
  private final RulesFolder rules;

  RulesCommandsTest(@TempDir Path folder) {
    rules = RulesFolder.in(folder.resolve("rules"));
  }

  @Test
  void listShowsEveryRuleUnderItsPack() {
    assertThat(ran("list").out())
        .contains("pack fruit@1")
        .contains("  review  fruit/turnip  v1  A turnip is called\n")
        .contains("2 rules, 2 packs; ");
  }

  @Test
  void listCanBeNarrowed() {
    assertThat(ran("list", "--category", "sectarian").out())
        .contains("hiss/snake")
        .doesNotContain("fruit/turnip")
        .contains("1 of 2 rules, 1 of 2 packs");
    assertThat(ran("list", "--severity", "urgent").out()).contains("0 of 2 rules");
    assertThat(ran("list", "--pack", "fruit").out()).doesNotContain("hiss/");
  }

  @Test
  void aPackOrRuleThatIsNotThereGetsADidYouMean() {
    assertThat(failed("list", "--pack", "friut"))
        .contains("no such pack: 'friut', did you mean 'fruit'?");
    assertThat(failed("list", "--rule", "hiss/snale"))
        .contains("no such rule: 'hiss/snale', did you mean 'hiss/snake'?");
    assertThat(failed("list", "--pack", "vegetables")).contains("expected [fruit, hiss]");
  }

  @Test
  void listAsJsonHoldsWhatTheTableShows() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ran("list", "--json").out());

    assertThat(json.path("rules").size()).isEqualTo(2);
    assertThat(json.at("/rules/0/rule").asText()).isEqualTo("fruit/turnip");
    assertThat(json.at("/rules/0/exceptions/0").asText()).isEqualTo("soup");
  }

  @Test
  void aFailingExampleIsShownAsFoundAndAsExpected() {
    rules.withRule("fruit/turnip.yaml", "turnip", "insult", "terms: ['{roots}']", "big turnip");

    assertThat(failed("test"))
        .contains("fruit/turnip found ⟦turnip⟧, expected ⟦big turnip⟧")
        .contains("  found     what big ⟦turnip⟧\n  expected  what ⟦big turnip⟧\n");
  }

  @Test
  void aKnownGapThatWorksByNowIsTold() {
    rules.with(
        "fruit/swede.yaml",
        """
        title: A swede is called
        version: 1
        status: stable
        category: insult
        severity: note
        languages: [en]
        why: for the test
        false-positives: none
        match:
          terms: [swede]
        message: a swede
        examples:
          flagged: ["a ⟦swede⟧"]
          clean: ["nobody"]
          known-gaps: ["one more ⟦swede⟧"]
        """);

    assertThat(ran("test").out())
        .contains("a known gap that works by now, move it to flagged: one more ⟦swede⟧")
        .contains("3 rules, 9 examples, all as expected");
  }

  @Test
  void explainSaysWhichListATermComesFromAndWhatEachRuleSays() {
    String out = ran("explain", "you turnips, turnip soup for all").out();

    assertThat(out)
        .contains("'turnips'  list roots (roots as a name for people)")
        .contains("fruit/turnip: A turnip is called\n")
        .contains("    matches 'turnips'\n      except: soup no\n      holds\n")
        .contains("    matches 'turnip'\n      except: soup yes\n      held back by soup\n")
        .contains("findings\n  review fruit/turnip 'turnips' about a commenter: a turnip\n")
        .contains("scores\n  insult 0.");
  }

  @Test
  void rulesThatDoNotHoldAreHiddenBehindACountAndExplainedOnDemand() {
    String text = "The Druze of the mountain never ever hiss";

    assertThat(ran("explain", text).out())
        .contains("1 rule knew a word of it but does not hold; --all says why")
        .doesNotContain("hiss/snake:");
    assertThat(ran("explain", text, "--all").out())
        .contains("hiss/snake: A snake is called (")
        .contains("does not hold: 'Druze' stands there, but 'hiss' is not within 2 words");
    assertThat(ran("explain", "The Druze vote", "--all").out())
        .contains("'Druze' stands there, but within 2 words there is no 'hiss' or 'slither'");
  }

  @Test
  void theFindingThatGaveWayIsNamed() {
    rules.withRule(
        "fruit/big-turnip.yaml", "big turnip", "insult", "terms: [big turnip]", "big turnip");

    assertThat(ran("explain", "you big turnip").out())
        .contains(
            "(gave way) fruit/turnip 'turnip' to fruit/big-turnip 'big turnip', since it covers more"
                + " words");
  }

  @Test
  void explainReadsStandardInputAndTheCommentAnswered() {
    Ran ran =
        Ran.with(
            "you turnip\n",
            "rules",
            "explain",
            "-",
            "--after",
            "Karim: hello",
            "--rules",
            "" + rules);

    assertThat(ran.out())
        .startsWith("you turnip\n")
        .contains("answers Karim")
        .contains("about Karim");
    assertThat(failed("explain", "you", "--after", "hello"))
        .contains("not a comment to answer: 'hello', expected \"author: what they wrote\"");
  }

  @Test
  void explainAsJsonHoldsTheSameSteps() throws IOException {
    String out = ran("explain", "you turnip", "--json").out();
    JsonNode json = new ObjectMapper().readTree(out);

    assertThat(json.at("/rules/0/places/0/exceptions/0/applies").asBoolean(true)).isFalse();
    assertThat(json.at("/findings/0/rule").asText()).isEqualTo("fruit/turnip");
    assertThat(json.at("/terms/0/from/0").asText()).startsWith("list roots");
    assertThat(json.path("not_evaluated").isEmpty()).isTrue();
  }

  @Test
  void aRuleThatRunsOutOfStepsIsNotEvaluated() {
    rules.withRule(
        "fruit/row.yaml",
        "row",
        "insult",
        "terms: ['leek ..12 leek ..12 leek ..12 leek ..12 leek ..12 cress']",
        "leek leek leek leek leek cress");

    assertThat(ran("explain", "leek ".repeat(400) + "cress").out())
        .contains("    NOT_EVALUATED: it ran out of its step budget on this text")
        .contains("  NOT_EVALUATED fruit/row: the rule needed more than");
  }

  @Test
  void whatIsUntrustedCannotSteerTheTerminal() {
    assertThat(ran("explain", "a \u001B[31mturnip\n\u202Eyou").out())
        .doesNotContain("\u001B")
        .doesNotContain("\u202E");
  }

  private Ran ran(String... arguments) {
    Ran ran = command(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    return ran;
  }

  private String failed(String... arguments) {
    Ran ran = command(arguments);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    return ran.err();
  }

  private Ran command(String... arguments) {
    List<String> all = new ArrayList<>(List.of("rules"));
    all.addAll(Arrays.asList(arguments));
    all.addAll(List.of("--rules", rules.toString()));
    return Ran.command(all.toArray(String[]::new));
  }
}
