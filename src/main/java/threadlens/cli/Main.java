package threadlens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "threadlens",
    versionProvider = Version.class,
    description = "Reads news pages with their reader comments; says who answers whom, and how.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  threadlens analyze seeds        reads the folder seeds, writes reports/index.html",
      "  threadlens analyze --help       what a command does"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a fault.")
  private boolean debug;

  private Main() {}

  /** Runs a command, as the shell gives it, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.standard(), arguments));
  }

  /** Runs a command on these streams; returns its {@link ExitCode}. */
  static int run(Streams streams, String... arguments) {
    ErrorMessages messages = new ErrorMessages(streams);
    try {
      StringWriter help = new StringWriter(); // picocli cannot tell that a pipe was closed
      int code =
          commandLine(streams, messages).setOut(new PrintWriter(help, true)).execute(arguments);
      streams.print(help.toString());
      streams.out().flush();
      return code;
    } catch (ReaderGoneException e) {
      return ExitCode.DONE;
    } catch (IOException | UncheckedIOException | Error e) {
      return messages.told(e);
    }
  }

  /** All commands, in the order in which help lists them. */
  static CommandLine commandLine(Streams streams, ErrorMessages messages) {
    Main main = new Main();
    return new CommandLine(main)
        .addSubcommand(new AnalyzeCommand(streams))
        .addSubcommand(new ReadCommand(streams))
        .addSubcommand(new AnnotateCommand(streams))
        .addSubcommand(RulesCommand.withCommands(streams))
        .addSubcommand(DecisionsCommand.withCommands(streams))
        .addSubcommand(new SampleCommand(streams))
        .addSubcommand(new ForgetCommand(streams))
        .addSubcommand(EvaluateCommand.withTasks(streams))
        .addSubcommand(new DemoCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .addSubcommand(new ManualCommand(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // "@karim" is a person
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, given) -> messages.misused(e))
        .setExecutionExceptionHandler((e, command, result) -> messages.told(e, main.debug));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + spec.subcommands().keySet());
  }
}
