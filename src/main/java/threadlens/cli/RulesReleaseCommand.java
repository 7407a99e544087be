package threadlens.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import threadlens.rules.RulePacks;

/** {@code threadlens rules release}. */
@Command(
    name = "release",
    description = "Notes what every rule finds as released: changed later, it needs a new version.",
    footer = {"", "Example:", "  threadlens rules release --rules my-rules"})
final class RulesReleaseCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final RulesOption rules = new RulesOption();

  RulesReleaseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> released = RulePacks.release(rules.folder(), RulesOption.shipped());
    released.forEach(line -> streams.line("released " + line));
    if (released.isEmpty()) {
      streams.line("nothing new since the last release");
    }
    return ExitCode.DONE;
  }
}
