package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import threadlens.rules.FairnessSheet;
import threadlens.rules.RulePacks;
import threadlens.rules.RuleReading;

/** {@code threadlens rules lint}. */
@Command(
    name = "lint",
    description = "Reads every file and tells all that is wrong; does not run the examples.",
    footer = {"", "Example:", "  threadlens rules lint --rules my-rules"})
final class RulesLintCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final RulesOption rules = new RulesOption();

  RulesLintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RulePacks packs = rules.packs();
    RulesTexts.check(packs).runCleanList();
    if (FairnessSheet.isIn(rules.folder())) {
      FairnessSheet.read(rules.folder());
    }
    packs.outdated().forEach(streams::line);
    streams.line(RuleReading.rules(packs).size() + " rules, nothing wrong");
    return ExitCode.DONE;
  }
}
