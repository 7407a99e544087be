package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LoaderMessagesTest {
  private static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "severity: review",
            "severity: warn",
            """
            p/r.yaml:5:11: not a severity: 'warn', expected note, review or urgent
              severity: warn
                        ^"""),
        mistake(
            "severity: review",
            "sevrity: review",
            """
            p/r.yaml:1:1: no 'severity', expected one
              title: A rule
              ^
            p/r.yaml:5:1: not a key here: 'sevrity', did you mean 'severity'?
              sevrity: review
              ^"""),
        mistake(
            "version: 1",
            "version: 1.5",
            """
            p/r.yaml:2:10: not a version: '1.5', expected 1, 2, 3 ...
              version: 1.5
                       ^"""),
        mistake(
            "terms: [oaf]",
            "terms: [oaf, OAF]",
            """
            p/r.yaml:10:16: a term that stands twice: 'OAF'
                terms: [oaf, OAF]
                             ^"""),
        mistake(
            "terms: [oaf]",
            "terms: ['{foolz}']",
            """
            p/r.yaml:10:11: not a list or group: '{foolz}', did you mean 'fools'?
                terms: ['{foolz}']
                        ^"""),
        mistake(
            "terms: [oaf]",
            "terms: [oa*]",
            """
            p/r.yaml:10:11: a stem too short: 'oa*', expected at least 3 letters before the star
                terms: [oa*]
                        ^"""),
        mistake(
            "terms: [oaf]",
            "terms: [oaf]\n  regex: '(?=x)'",
            """
            p/r.yaml:11:10: not a pattern that runs in linear time: invalid or unsupported perl syntax, expected RE2 syntax, without look-around and back-references
                regex: '(?=x)'
                       ^"""),
        mistake(
            "terms: [oaf]",
            "regex: 'o+af'",
            """
            p/r.yaml:10:3: a match that no term starts, expected 'terms' in it, so that only comments with one of them are looked at
                regex: 'o+af'
                ^"""),
        mistake(
            "terms: [oaf]",
            "terms: [oaf]\n  within: near",
            """
            p/r.yaml:11:11: not a nearness: 'near', expected match, gaps, clause, sentence, comment, or such as '5 words'
                within: near
                        ^"""),
        mistake(
            "[\"an ⟦oaf⟧\"]",
            "[\"an oaf\"]",
            """
            p/r.yaml:13:13: no mark in an example, expected ⟦ and ⟧ around what must be found
                flagged: ["an oaf"]
                          ^"""),
        mistake(
            "  clean: [\"nobody\"]\n",
            "",
            """
            p/r.yaml:13:3: no clean examples, expected at least one, since they test it
                flagged: ["an ⟦oaf⟧"]
                ^"""),
        mistake(
            "title: A rule",
            "title: A\u202Erule",
            """
            p/r.yaml:1:9: a hidden character: U+202E RIGHT-TO-LEFT OVERRIDE, expected only characters that a reviewer can see
              title: A·rule
                      ^"""),
        mistake(
            "title: A rule",
            "title: &a rule\nreferences: [*a]",
            """
            p/r.yaml:2:14: an alias, expected the text itself, since rules are read by people
              references: [*a]
                           ^"""),
        mistake(
            "title: A rule",
            "title: One\ntitle: Two",
            """
            p/r.yaml:2:1: a key that stands twice: 'title'
              title: Two
              ^"""),
        mistake(
            "message: found",
            "except: [negtion]\nmessage: found",
            """
            p/r.yaml:11:10: not a context: 'negtion', did you mean 'negation'?
              except: [negtion]
                       ^"""));
  }

  private static Arguments mistake(String right, String wrong, String message) {
    return Arguments.of(TemporaryRules.RULE.replace(right, wrong), message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsShownWhereItStands(String rule, String message, @TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .with("terms/t.yaml", "fools:\n  means: m\n  terms: [dolt]\n")
            .with("contexts.yaml", "negation:\n  means: m\n  terms: ['not {it}']\n")
            .withRule(rule);

    assertThat(rules.wrong()).isEqualTo(message);
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnce(@TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .withRule(TemporaryRules.RULE.replace("review", "warn").replace("stable", "ready"))
            .with("p/s.yaml", TemporaryRules.RULE.replace("insult", "insolt"));

    assertThat(rules.wrong().lines().filter(line -> line.contains(".yaml:"))).hasSize(3);
  }

  @Test
  void aTextThatLooksLikeSomethingElseIsText(@TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .withRule(
                TemporaryRules.RULE
                    .replace("terms: [oaf]", "terms: [off, 1_5, 3eb, no]")
                    .replace("an ⟦oaf⟧", "a ⟦3eb⟧ and ⟦off⟧"));

    assertThat(rules.wrong()).isEqualTo("nothing");
    assertThat(rules.failing()).isEqualTo("nothing");
  }

  @Test
  void aFailingExampleAndADeadExceptionAreShownWhereTheyStand(@TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .withRule(
                TemporaryRules.RULE
                    .replace("an ⟦oaf⟧", "⟦an oaf⟧")
                    .replace("message:", "except:\n  - id: loaf\n    terms: [loaf]\nmessage:"));

    assertThat(rules.failing())
        .isEqualTo(
            """
            p/r.yaml:12:5: a dead exception: 'loaf', expected a clean example that needs it
                - id: loaf
                  ^
            p/r.yaml:16:13: p/r found ⟦oaf⟧, expected ⟦an oaf⟧
              found     an ⟦oaf⟧
              expected  ⟦an oaf⟧
                flagged: ["⟦an oaf⟧"]
                          ^""");
  }

  @Test
  void aTermThatHitsTheCleanListFailsTheCheck(@TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .with("clean.yaml", "words: [Oaf Street]\n")
            .withRule(TemporaryRules.RULE);

    assertThat(rules.failing()).contains("a term that hits the clean list: p/r finds 'Oaf Street'");
  }

  @Test
  void deepNestingIsRefusedBeforeItIsBuilt(@TempDir Path folder) {
    TemporaryRules rules = new TemporaryRules(folder).withRule("match: " + "[".repeat(50_000));

    assertThat(rules.wrong()).startsWith("p/r.yaml:1:31: nested too deep, expected at most 24");
  }

  @Test
  void whatIsNotYamlIsToldInALine(@TempDir Path folder) {
    assertThat(new TemporaryRules(folder).withRule("title: \"open").wrong())
        .startsWith("p/r.yaml:1:")
        .contains("not YAML: ");
  }
}
