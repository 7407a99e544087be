package threadlens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
          commandLine(streams, messages, arguments)
              .setOut(new PrintWriter(help, true))
              .execute(arguments);
      streams.print(help.toString());
      streams.out().flush();
      return code;
    } catch (ReaderGoneException e) {
      return ExitCode.DONE;
    } catch (IOException | UncheckedIOException | Error e) {
      return messages.told(e);
    }
  }

  /** All commands that these arguments may be about. */
  static CommandLine commandLine(Streams streams, ErrorMessages messages, String... arguments) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    Object alone = arguments.length == 0 ? null : alone(arguments[0], streams);
    return (alone == null ? withAll(line, streams) : line.addSubcommand(alone))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // "@karim" is a person
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, given) -> messages.misused(e))
        .setExecutionExceptionHandler((e, command, result) -> messages.told(e, main.debug));
  }

  /** Makes a command that programs call, without the others: they would cost a tenth of a start. */
  private static @Nullable Object alone(String name, Streams streams) {
    return switch (name) {
      case "analyze" -> new AnalyzeCommand(streams);
      case "read" -> new ReadCommand(streams);
      case "annotate" -> new AnnotateCommand(streams);
      default -> null;
    };
  }

  /** Adds all commands, in the order in which help lists them. */
  private static CommandLine withAll(CommandLine line, Streams streams) {
    return line.addSubcommand(new AnalyzeCommand(streams))
        .addSubcommand(new ReadCommand(streams))
        .addSubcommand(new AnnotateCommand(streams))
        .addSubcommand(RulesCommand.withCommands(streams))
        .addSubcommand(DecisionsCommand.withCommands(streams))
        .addSubcommand(new SampleCommand(streams))
        .addSubcommand(new ForgetCommand(streams))
        .addSubcommand(EvaluateCommand.withTasks(streams))
        .addSubcommand(new DemoCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .addSubcommand(new ManualCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + spec.subcommands().keySet());
  }
}
