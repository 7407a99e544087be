package threadlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code threadlens rules}: all that is done with rule packs. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Lists, checks and explains rule packs, and shows what they do to a corpus before they are"
            + " switched on.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules explain \"@Karim you are an idiot\"",
      "  threadlens rules backtest seeds"
    })
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private RulesCommand() {}

  /** The command with all of its subcommands, in the order in which help lists them. */
  static CommandLine withCommands(Streams streams) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(streams))
        .addSubcommand(new RulesLintCommand(streams))
        .addSubcommand(new RulesTestCommand(streams))
        .addSubcommand(new RulesReleaseCommand(streams))
        .addSubcommand(new RulesExplainCommand(streams))
        .addSubcommand(new RulesBacktestCommand(streams))
        .addSubcommand(new RulesDiffCommand(streams))
        .addSubcommand(new RulesFairnessCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + spec.subcommands().keySet());
  }
}
