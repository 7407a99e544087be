package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import threadlens.rules.RuleCheck;

/** {@code threadlens rules test}. */
@Command(
    name = "test",
    description =
        "Runs the examples of every rule. One that fails is shown with what was found in it and"
            + " what it marks; a known gap that works by now is told.",
    footer = {"", "Example:", "  threadlens rules test"})
final class RulesTestCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final RulesOption rules = new RulesOption();

  RulesTestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RuleCheck.Result result = RulesTexts.check(rules.packs()).run();
    result.closedGaps().forEach(streams::line);
    streams.line(result.rules() + " rules, " + result.examples() + " examples, all as expected");
    return ExitCode.DONE;
  }
}
