package threadlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code threadlens evaluate}: figures with intervals against labelled data. */
@Command(
    name = "evaluate",
    synopsisSubcommandLabel = "TASK",
    description =
        "Compares what the program says with what people said of the same texts or "
            + "pages. Every figure comes with the interval in which it lies in 95 of 100 such "
            + "samples.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate flags hatecheck.csv",
      "  threadlens evaluate language arabizi_id.csv --json"
    })
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private EvaluateCommand() {}

  /** The command with a subcommand for each task, in the order in which help lists them. */
  static CommandLine withTasks(Streams streams) {
    return new CommandLine(new EvaluateCommand())
        .addSubcommand(new EvaluateFlagsCommand(streams))
        .addSubcommand(new EvaluateSentimentCommand(streams))
        .addSubcommand(new EvaluateLinksCommand(streams))
        .addSubcommand(new EvaluatePagesCommand(streams))
        .addSubcommand(new EvaluateLanguageCommand(streams))
        .addSubcommand(new EvaluateDecisionsCommand(streams))
        .addSubcommand(new EvaluateSampleCommand(streams))
        .addSubcommand(new EvaluateHeatCommand(streams))
        .addSubcommand(new EvaluateCampsCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no task given, expected " + spec.subcommands().keySet());
  }
}
