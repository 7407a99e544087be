package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadlens.model.Category;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.RuleId;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** What a score may and may not do, whatever was fitted. */
final class ScoresTest {
  private static final List<ScoreWeights> WEIGHTS =
      List.of(Shipped.PACKS.loaded().weights(), ScoreFitting.byHand());
  private static final int ROUNDS = 2000;

  private final Random random = new Random(20140503);

  @Test
  void everyCategoryHasAScoreFromZeroToOneWhateverTheText() {
    for (String text :
        List.of("", " ", "Good morning", "YOU!!! idiot idiot idiot", "a".repeat(5000), "؟؟؟ ؟")) {
      CommentFlags flags = Shipped.flags(text);
      assertThat(flags.scores()).containsOnlyKeys(Category.values());
      assertThat(flags.scores().values()).allMatch(score -> score > 0 && score < 1);
    }
  }

  @Test
  void addingAFindingNeverLowersAnyScore() {
    for (int round = 0; round < ROUNDS; round++) {
      SignalCounts counts = anyCounts();
      boolean named = random.nextBoolean();
      List<Finding> findings = anyFindings();
      Map<Category, Double> before = scores(findings, counts, named, round);
      findings.add(anyFinding());

      Map<Category, Double> after = scores(findings, counts, named, round);
      before.forEach((of, score) -> assertThat(after.get(of)).isGreaterThanOrEqualTo(score));
    }
  }

  @Test
  void aHostileSignalNeverLowersAScoreAndACalmingOneNeverRaisesIt() {
    for (int round = 0; round < ROUNDS; round++) {
      SignalCounts counts = anyCounts();
      List<Finding> findings = anyFindings();
      Signal signal = Signal.ALL.get(random.nextInt(Signal.ALL.size()));
      Map<Category, Double> before = scores(findings, counts, true, round);
      counts.add(signal);

      Map<Category, Double> after = scores(findings, counts, true, round);
      before.forEach(
          (of, score) ->
              assertThat(signal.pull() == Signal.Pull.UP ? after.get(of) : score)
                  .as("%s", signal)
                  .isGreaterThanOrEqualTo(signal.pull() == Signal.Pull.UP ? score : after.get(of)));
    }
  }

  @Test
  void calmingWordsNeverTakeAwayFromWhatFindingsGive() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Finding> findings = new ArrayList<>(List.of(anyFinding()));
      Map<Category, Double> alone = scores(findings, new SignalCounts(), true, round);
      SignalCounts calm = new SignalCounts();
      calm.add(Signal.THANKS);
      calm.add(Signal.PRAISE);

      assertThat(scores(findings, calm, true, round)).isEqualTo(alone);
    }
  }

  @Test
  void withoutAFindingNoCommentComesBeforeOneWithAFindingOfSeverityReview() {
    for (Category category : Category.values()) {
      SignalCounts all = new SignalCounts();
      Signal.ALL.stream().filter(each -> each.pull() == Signal.Pull.UP).forEach(all::add);
      for (int weights = 0; weights < WEIGHTS.size(); weights++) {
        double signals = scores(List.of(), all, true, weights).getOrDefault(category, 0.0);
        Finding review = finding(category, Severity.REVIEW);
        double found =
            scores(List.of(review), new SignalCounts(), true, weights).getOrDefault(category, 0.0);
        assertThat(found).as("%s", category).isGreaterThan(signals);
      }
    }
  }

  @Test
  void theNameOfASectIsNoSignal() {
    double nobody =
        Shipped.flags("They live in the city").scores().getOrDefault(Category.SECTARIAN, 0.0);
    for (String sect : List.of("Shia", "Sunnis", "Druze", "Alawites", "Maronites", "Jews")) {
      CommentFlags flags = Shipped.flags(sect + " live in the city");
      assertThat(flags.signals()).as(sect).isEmpty();
      assertThat(flags.scores().get(Category.SECTARIAN)).as(sect).isLessThanOrEqualTo(nobody);
    }
  }

  @Test
  void signalsStandInTheTraceAndAreNoFindings() {
    CommentFlags flags = Shipped.flags("What ridiculous NONSENSE, thank you !!");

    assertThat(flags.signals())
        .contains(
            "signal: scorn 2 of 5 words",
            "signal: thanks 1 of 5 words, speaks against",
            "signal: capitals 1 of 5 words",
            "signal: exclamation marks 2")
        .noneMatch(line -> line.contains("second person"));
  }

  private Map<Category, Double> scores(
      List<Finding> findings, SignalCounts counts, boolean groupNamed, int round) {
    ScoreWeights weights = WEIGHTS.get(round % WEIGHTS.size());
    ScoreCase of = ScoreCase.of(findings, counts, groupNamed);
    return weights.scores(of);
  }

  private SignalCounts anyCounts() {
    SignalCounts counts = new SignalCounts();
    for (int words = random.nextInt(60); words > 0; words--) {
      counts.addWord();
    }
    for (Signal signal : Signal.ALL) {
      for (int times = random.nextInt(8) - 5; times > 0; times--) {
        counts.add(signal);
      }
    }
    return counts;
  }

  private List<Finding> anyFindings() {
    List<Finding> findings = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      findings.add(anyFinding());
    }
    return findings;
  }

  private Finding anyFinding() {
    Category[] categories = Category.values();
    Severity[] severities = Severity.values();
    return finding(
        categories[random.nextInt(categories.length)],
        severities[random.nextInt(severities.length)]);
  }

  private static Finding finding(Category category, Severity severity) {
    return new Finding(
        new RuleId("p", "r"),
        1,
        category,
        severity,
        Target.NONE,
        null,
        null,
        new Span(0, 1),
        ZoneKind.BODY,
        "found",
        List.of());
  }
}
