package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.analysis.LanguageOnly;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.LinkedComment;
import threadlens.pipeline.Standard;

/** Every group goes through the same sentences. */
final class FairnessTest {
  private static final ThreadLinker LINKER = Standard.linker();
  private static final LanguageOnly LANGUAGES = new LanguageOnly();
  private static final String GROUPS =
      "sect:\n  druze:\n    en: [Druze]\n  sunni:\n    en: [Sunni(s)]\n";

  @Test
  void noGroupIsWorseOffWithTheShippedPacks() {
    FairnessResult result = result(Shipped.PACKS, FairnessSheet.read(Shipped.FOLDER));

    assertThat(byLine(result).keySet()).as("sentences that may not be flagged").isEmpty();
    assertThat(result.unexplained()).as("gaps without a reason").isEmpty();
    assertThat(result.idle()).as("explanations that are not needed").isEmpty();
  }

  @Test
  void thereAreSentencesEnoughOfEachKind() {
    FairnessSheet sheet = FairnessSheet.read(Shipped.FOLDER);

    for (FairnessSheet.Kind kind : FairnessSheet.Kind.values()) {
      long count =
          sheet.sentences().values().stream()
              .mapToLong(byKind -> byKind.getOrDefault(kind, List.of()).size())
              .sum();
      assertThat(count).as("%s", kind).isGreaterThanOrEqualTo(25);
    }
    assertThat(sheet.sentences()).containsKeys("en", "ar", "ar-Latn");
  }

  @Test
  void everyGroupOfAnAxisThatIsPutThroughHasAnEnglishName() {
    FairnessResult result = result(Shipped.PACKS, FairnessSheet.read(Shipped.FOLDER));

    assertThat(result.unnamed()).doesNotContainKey("en");
  }

  @Test
  void aRuleThatFindsOneGroupOnlyIsAGap(@TempDir Path folder) {
    FairnessResult result = with(folder, "terms: ['Druze oafs', 'Druze louts']", "");

    assertThat(result.fair()).isFalse();
    assertThat(result.unexplained()).hasSize(1);
    FairnessResult.Gap gap = result.unexplained().get(0);
    assertThat(gap.group()).isEqualTo("sect:sunni");
    assertThat(gap.in().of("sect:druze")).isEqualTo(1);
    assertThat(gap.in().of("sect:sunni")).isEqualTo(0);
    assertThat(gap.in().missedAlone("sect:sunni")).contains("{many} oafs");
  }

  @Test
  void aGapWithAReasonIsListedAndAnIdleReasonIsTold(@TempDir Path folder) {
    String why = "explained: [{group: 'sect:sunni', script: en, why: for the test}]\n";
    FairnessResult gap = with(folder, "terms: ['Druze oafs', 'Druze louts']", why);
    FairnessResult none = with(folder, "terms: ['{sect:*} oafs', '{sect:*} louts']", why);

    assertThat(gap.fair()).isTrue();
    assertThat(gap.gaps()).hasSize(1);
    assertThat(gap.idle()).isEmpty();
    assertThat(none.fair()).isTrue();
    assertThat(none.idle()).hasSize(1);
  }

  @Test
  void aCleanSentenceThatIsFlaggedIsNotFair(@TempDir Path folder) {
    FairnessResult result = with(folder, "terms: ['{sect:*}']", "");

    assertThat(result.fair()).isFalse();
    assertThat(byLine(result))
        .containsKey("en: {many} live here")
        .containsValue("flagged by p/r for sect:druze, sect:sunni");
  }

  @Test
  void aNameThatTheGroupsFileDoesNotKnowTestsNothing(@TempDir Path folder) {
    FairnessResult result =
        with(folder, "terms: ['{sect:*} oafs', '{sect:*} louts']", "", "Drooze");

    assertThat(byLine(result).values())
        .contains("the name is not known as that of the group for sect:druze");
  }

  @Test
  void whatIsWrongInTheSheetIsToldWithItsPlace(@TempDir Path folder) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .with(FairnessSheet.FILE, "sentences:\n  en:\n    neutrall: [\"nobody\"]\n");

    assertThatThrownBy(() -> FairnessSheet.read(rules.folder()))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("3:5: not a kind: 'neutrall', did you mean 'neutral'?")
        .hasMessageContaining("3:16: no slot, expected one of {many}");
  }

  private static FairnessResult with(Path folder, String match, String explained) {
    return with(folder, match, explained, "Druze");
  }

  private static FairnessResult with(Path folder, String match, String explained, String druze) {
    TemporaryRules rules =
        new TemporaryRules(folder)
            .with("groups.yaml", GROUPS)
            .with(
                FairnessSheet.FILE,
                "axes: [sect]\n"
                    + "names:\n  sect:druze: {en: {many: "
                    + druze
                    + "}}\n  sect:sunni: {en: {many: Sunnis}}\n"
                    + "sentences:\n  en:\n    neutral: ['{many} live here']\n"
                    + "    hostile: ['{many} oafs', '{many} louts']\n"
                    + explained)
            .withRule(TemporaryRules.RULE.replace("terms: [oaf]", match));
    return result(rules.load(), FairnessSheet.read(folder));
  }

  private static FairnessResult result(RulePacks packs, FairnessSheet sheet) {
    return Fairness.run(packs, sheet, FairnessTest::linked, LANGUAGES::analyze);
  }

  private static LinkedComment linked(List<Comment> comments) {
    ThreadLinker.Session session = LINKER.begin();
    List<LinkedComment> linked = comments.stream().map(session::link).toList();
    return linked.get(linked.size() - 1);
  }

  /** What went wrong, a line for each sentence. */
  private static Map<String, String> byLine(FairnessResult result) {
    return result.wrong().stream()
        .collect(
            Collectors.toMap(
                wrong -> wrong.script() + ": " + wrong.sentence(),
                wrong -> wrong.what() + " for " + wrong.group(),
                (one, other) ->
                    one + other.substring(other.lastIndexOf(" for ")).replace(" for ", ", ")));
  }
}
