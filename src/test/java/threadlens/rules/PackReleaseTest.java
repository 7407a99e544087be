package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackReleaseTest {
  private static final String PACK = "title: P\nversion: 1\nchanges: [\"1: first\"]\n";

  @TempDir private Path folder = Path.of("");
  private TemporaryRules rules = new TemporaryRules(Path.of(""));

  @BeforeEach
  void releaseOnce() {
    rules =
        new TemporaryRules(folder).with("p/r.yaml", TemporaryRules.RULE).with("p/pack.yaml", PACK);
    assertThat(RulePacks.release(folder, folder)).containsExactly("p 1: 1 rules");
  }

  private String refused() {
    RulePackException thrown =
        catchThrowableOfType(RulePackException.class, () -> RulePacks.release(folder, folder));
    return thrown == null
        ? "nothing"
        : thrown.pretty().replace(folder.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void whatIsReleasedLoads() {
    assertThat(rules.wrong()).isEqualTo("nothing");
    assertThat(RulePacks.release(folder, folder)).isEmpty();
  }

  @Test
  void aRuleThatFindsSomethingElseNeedsANewVersion() {
    rules.with("p/r.yaml", TemporaryRules.RULE.replace("[oaf]", "[oaf, dolt]"));

    assertThat(rules.wrong())
        .isEqualTo(
            """
            p/r.yaml:2:10: changed under a released version, expected version 2, a line in 'changes' of p/pack.yaml, then 'threadlens rules release'
              version: 1
                       ^""");
  }

  @Test
  void wordsForPeopleMayChangeUnderOneVersion() {
    rules.with(
        "p/r.yaml",
        "# a comment\n"
            + TemporaryRules.RULE
                .replace("title: A rule", "title: Better words")
                .replace("terms: [oaf]", "terms:\n    - oaf")
                .replace("clean: [\"nobody\"]", "clean: [\"nobody\", \"somebody\"]"));

    assertThat(rules.wrong()).isEqualTo("nothing");
  }

  @Test
  void aVersionNeverGoesBack() {
    rules
        .with("p/r.yaml", TemporaryRules.RULE.replace("version: 1", "version: 2"))
        .with("p/pack.yaml", PACK.replace("version: 1", "version: 2").replace("1: first", "2: x"));
    RulePacks.release(folder, folder);
    rules.with("p/r.yaml", TemporaryRules.RULE);

    assertThat(rules.wrong()).startsWith("p/r.yaml:2:10: a version gone back: 1, expected 2");
  }

  @Test
  void aReleaseNeedsAVersionOfThePackAndALineInItsChanges() {
    rules.with(
        "p/r.yaml",
        TemporaryRules.RULE.replace("[oaf]", "[oaf, dolt]").replace("version: 1", "version: 2"));
    assertThat(rules.wrong()).isEqualTo("nothing");
    assertThat(refused())
        .startsWith(
            "p/pack.yaml:2:10: rules changed, and version 1 of the pack was released, expected"
                + " version 2");

    rules.with("p/pack.yaml", PACK.replace("version: 1", "version: 2"));
    assertThat(refused()).startsWith("p/pack.yaml:2:10: no line '2: ...' in 'changes'");

    rules.with("p/pack.yaml", "title: P\nversion: 2\nchanges: [\"2: dolt too\"]\n");
    assertThat(RulePacks.release(folder, folder)).containsExactly("p 2: 1 rules");
  }

  @Test
  void aReleasedRuleIsNeverTakenAway() throws IOException {
    Files.delete(folder.resolve("p/r.yaml"));
    rules.with("p/s.yaml", TemporaryRules.RULE);

    assertThat(refused()).contains("a released rule that is gone: 'r'");
  }

  @Test
  void aLockThatIsNoneIsToldWithItsLine() {
    rules.with("p/pack.lock", "pack 1\nr one\n");

    assertThat(rules.wrong()).startsWith("p/pack.lock:2:1: not a line of a lock");
  }
}
