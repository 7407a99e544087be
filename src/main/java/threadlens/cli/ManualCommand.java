package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code manual}: the manual page, made from what {@code --help} says. */
@Command(
    name = "manual",
    description = "Prints the manual page of all commands, as man reads it.",
    footer = {
      "",
      "Examples:",
      "  threadlens manual > threadlens.1    then: man ./threadlens.1",
      "  threadlens manual | man -l -"
    })
final class ManualCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManualCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.print(ManualPage.of(spec.root().commandLine(), Version.tool()));
    return ExitCode.DONE;
  }
}
