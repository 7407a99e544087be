package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.analysis.LanguageOnly;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.Severity;
import threadlens.pipeline.Standard;

final class OverlayTest {
  @TempDir private Path shipped = Path.of("");
  @TempDir private Path site = Path.of("");

  @BeforeEach
  void shipOneRule() {
    String fools = "fools:\n  means: m\n  terms: [oaf]\n";
    new TemporaryRules(shipped)
        .with("terms/t.yaml", fools)
        .withRule(TemporaryRules.RULE.replace("terms: [oaf]", "terms: [\"{fools}\"]"));
  }

  private RulePacks with(String overlay) {
    new TemporaryRules(site).with("overlay.yaml", overlay);
    return RulePacks.load(site, shipped, Standard.linguist());
  }

  private String wrong(String overlay) {
    RulePackException thrown = catchThrowableOfType(RulePackException.class, () -> with(overlay));
    return thrown == null
        ? "nothing"
        : thrown.pretty().replace(site.toString().replace('\\', '/') + "/", "");
  }

  private static List<Finding> findings(RulePacks packs, String text) {
    LinkedComment linked = Shipped.linked(List.of(RuleCheck.comment("1", "somebody", text)));
    return packs.flag(linked, new LanguageOnly().analyze(linked)).findings();
  }

  @Test
  void anEmptyWishLeavesThePacksAsShipped() {
    assertThat(findings(with("off: []\n"), "an oaf")).hasSize(1);
  }

  @Test
  void aRuleOrAWholePackIsSwitchedOff() {
    String rule = "off:\n  - rule: p/r\n    because: our readers say it\n";

    assertThat(findings(with(rule), "an oaf")).isEmpty();
    assertThat(findings(with(rule.replace("p/r", "p/*")), "an oaf")).isEmpty();
  }

  @Test
  void aSeverityIsLoweredAndNeverRaised() {
    String lower = "lower:\n  - rule: p/r\n    to: note\n    because: harmless here\n";

    assertThat(findings(with(lower), "an oaf"))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
    assertThat(wrong(lower.replace("note", "urgent")))
        .isEqualTo(
            """
            overlay.yaml:2:11: not lower: 'p/r' is review, expected that or less
                - rule: p/r
                        ^""");
  }

  @Test
  void anExceptionIsAddedWithTheTextThatNeedsIt() {
    String except =
        """
        except:
          - rule: p/r
            id: the-oaf-club
            because: a club of our town
            when: {terms: ["{it} club"]}
            clean: ["the oaf club won"]
        """;
    RulePacks packs = with(except);

    assertThat(findings(packs, "the oaf club won")).isEmpty();
    assertThat(findings(packs, "an oaf")).hasSize(1);
    assertThat(check(packs)).isEqualTo("nothing");
    assertThat(check(with(except.replace("the oaf club won", "the club won"))))
        .contains("a dead exception: 'the-oaf-club'");
  }

  private static String check(RulePacks packs) {
    RuleCheck check = new RuleCheck(packs, Shipped::thread, new LanguageOnly()::analyze);
    RulePackException thrown = catchThrowableOfType(RulePackException.class, check::run);
    return thrown == null ? "nothing" : thrown.pretty();
  }

  @Test
  void termsAreAddedToAListAndRulesInPacksOfTheirOwn() {
    new TemporaryRules(site)
        .with("ours/pack.yaml", "title: Ours\nversion: 1\n")
        .with("ours/clod.yaml", TemporaryRules.RULE.replace("oaf", "clod"));
    RulePacks packs = with("add:\n  fools: [dolt]\n");

    assertThat(findings(packs, "a dolt and a clod"))
        .extracting(finding -> finding.rule().toString())
        .containsExactly("p/r", "ours/clod");
  }

  @Test
  void aWishAboutNoRuleIsShownWhereItStands() {
    assertThat(wrong("off:\n  - rule: p/t\n    because: x\nadd:\n  foolz: [dolt]\n"))
        .isEqualTo(
            """
            overlay.yaml:5:10: not a list: 'foolz', did you mean 'fools'?
                foolz: [dolt]
                       ^""");
    assertThat(wrong("off:\n  - rule: p/t\n    because: x\n"))
        .isEqualTo(
            """
            overlay.yaml:2:11: not a rule: 'p/t', did you mean 'p/r'?
                - rule: p/t
                        ^""");
  }

  @Test
  void aWishNeedsAReason() {
    assertThat(wrong("off:\n  - rule: p/r\n"))
        .startsWith("overlay.yaml:2:5: no 'because', expected one");
  }

  @Test
  void aWishForAnOlderVersionStillHoldsAndIsTold() {
    String off = "off:\n  - rule: p/r\n    version: 1\n    because: x\n";
    new TemporaryRules(shipped).withRule(TemporaryRules.RULE.replace("version: 1", "version: 2"));
    RulePacks packs =
        with(off.replace("off:", "lower:").replace("because", "to: note\n    because"));

    assertThat(packs.outdated())
        .singleElement()
        .asString()
        .contains("written for version 1 of 'p/r', which is 2 by now");
  }

  @Test
  void theOverlayShowsInTheNamesOfThePacks() {
    assertThat(with("off: []\n").names())
        .isNotEqualTo(RulePacks.load(shipped, shipped, Standard.linguist()).names());
  }

  @Test
  void anOverlayMayStandAmongThePacksThemselves() {
    new TemporaryRules(shipped)
        .with("overlay.yaml", "over: this-folder\noff:\n  - rule: p/r\n    because: x\n");

    assertThat(findings(RulePacks.load(shipped, site, Standard.linguist()), "an oaf")).isEmpty();
  }
}
