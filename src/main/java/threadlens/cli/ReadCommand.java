package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code threadlens read}. */
@Command(
    name = "read",
    description = "Being built.",
    footer = {"", "Example:", "  threadlens read"})
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.note("not built yet");
    return ExitCode.DONE;
  }
}
