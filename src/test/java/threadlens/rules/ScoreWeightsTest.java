package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How {@code scores.yaml} is read and written. */
final class ScoreWeightsTest {
  private static final String WEIGHTS =
      """
      about: for a test
      person:
        start: -2
        findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}
        signals:
          swearing: 1
          thanks: -1
      group: &x
        start: -2
        findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}
        signals: {capitals: 1}
      threat:
        start: -2
        findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}
        signals: {capitals: 1}
      profanity:
        start: -2
        findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}
        signals: {capitals: 1}
      """
          .replace(" &x", "");

  private static final String LISTS =
      """
      signal-swearing:
        means: m
        terms: [drat]
      signal-thanks:
        means: m
        terms: [thanks]
      """;

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "      swearing: 1".substring(2),
            "    swaering: 1",
            """
            scores.yaml:6:5: not a key here: 'swaering', did you mean 'swearing'?
                  swaering: 1
                  ^"""),
        Arguments.of(
            "swearing: 1",
            "swearing: -0.4",
            """
            scores.yaml:6:15: not a weight: '-0.4', expected a number from 0 to 20, since 'swearing' may never lower a score
                  swearing: -0.4
                            ^"""),
        Arguments.of(
            "thanks: -1",
            "thanks: 1",
            """
            scores.yaml:7:13: not a weight: '1', expected a number from -20 to 0, since 'thanks' may never raise a score
                  thanks: 1
                          ^"""),
        Arguments.of(
            "start: -2\n  findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}\n  signals:\n",
            "start: low\n  findings: {note: 1, review: 2, urgent: 3, more: 0.3, elsewhere: 1}\n  signals:\n",
            """
            scores.yaml:3:10: not a weight: 'low', expected a number from -20 to 20
                start: low
                       ^"""),
        Arguments.of(
            "review: 2, urgent: 3, more: 0.3, elsewhere: 1}\n  signals:\n",
            "review: 0.5, urgent: 3, more: 0.3, elsewhere: 1}\n  signals:\n",
            """
            scores.yaml:4:31: review weighs less than note, expected as much or more
                findings: {note: 1, review: 0.5, urgent: 3, more: 0.3, elsewhere: 1}
                                            ^"""),
        Arguments.of(
            "swearing: 1",
            "scorn: 1",
            """
            scores.yaml:6:12: a weight of words that no list has: 'scorn', expected a list 'signal-scorn' in terms/
                  scorn: 1
                         ^"""),
        Arguments.of(
            WEIGHTS.substring(WEIGHTS.indexOf("profanity:")),
            "",
            """
            scores.yaml:1:1: no 'profanity', expected one
              about: for a test
              ^"""));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsShownWhereItStands(
      String right, String wrong, String message, @TempDir Path folder) {
    String weights = WEIGHTS.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    assertThat(weights).isNotEqualTo(WEIGHTS);
    assertThat(rules(folder, weights).wrong()).isEqualTo(message);
  }

  @Test
  void aRightFileIsTakenAsItStands(@TempDir Path folder) {
    ScoreWeights.Family person =
        rules(folder, WEIGHTS).load().loaded().weights().of(ScoreFamily.PERSON);

    assertThat(person.start()).isEqualTo(-2);
    assertThat(person.urgent()).isEqualTo(3);
    assertThat(person.signals().get(Signal.THANKS.number())).isEqualTo(-1);
    assertThat(person.signals().get(Signal.SCORN.number())).isZero();
  }

  @Test
  void aFolderWithoutWeightsHasThoseSetByHand(@TempDir Path folder) {
    ScoreWeights weights =
        new TemporaryRules(folder).withRule(TemporaryRules.RULE).load().loaded().weights();

    assertThat(weights.yaml("a", List.of(), List.of()))
        .isEqualTo(ScoreFitting.byHand().yaml("a", List.of(), List.of()));
  }

  @Test
  void theShippedWeightsAreWrittenAsTheyWereRead() throws IOException {
    String file = Files.readString(Shipped.FOLDER.resolve("scores.yaml"));
    String written = Shipped.PACKS.loaded().weights().yaml("a", List.of(), List.of());

    assertThat(weightsOf(written)).isEqualTo(weightsOf(file));
    assertThat(written.lines().takeWhile(line -> line.startsWith("#")))
        .containsExactlyElementsOf(file.lines().takeWhile(line -> line.startsWith("#")).toList());
  }

  @Test
  void everyListOfSignalsIsOneAndEverySignalWithWordsHasAList() throws IOException {
    List<String> lists =
        Files.readAllLines(Shipped.FOLDER.resolve("terms/signals.yaml")).stream()
            .filter(line -> line.startsWith("signal-"))
            .map(line -> line.replace(":", ""))
            .toList();

    assertThat(lists)
        .containsExactlyInAnyOrderElementsOf(
            Signal.ALL.stream().filter(Signal::listed).map(Signal::list).toList());
  }

  private static TemporaryRules rules(Path folder, String weights) {
    return new TemporaryRules(folder)
        .withRule(TemporaryRules.RULE)
        .with("terms/signals.yaml", LISTS)
        .with("scores.yaml", weights);
  }

  private static String weightsOf(String file) {
    return file.substring(file.indexOf("\nperson:\n"));
  }
}
