package threadlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code threadlens decisions}: what moderators decided. */
@Command(
    name = "decisions",
    synopsisSubcommandLabel = "COMMAND",
    description = "Works on the decisions.json files that the report's queue page writes.",
    footer = {"", "Example:", "  threadlens decisions merge rana.json karim.json --out all.json"})
final class DecisionsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private DecisionsCommand() {}

  /** The command with all of its subcommands. */
  static CommandLine withCommands(Streams streams) {
    return new CommandLine(new DecisionsCommand())
        .addSubcommand(new DecisionsMergeCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + spec.subcommands().keySet());
  }
}
