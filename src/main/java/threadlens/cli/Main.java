package threadlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "threadlens",
    mixinStandardHelpOptions = true,
    description = "Reads news pages with their reader comments and says who answers whom, and how.")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
