package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code threadlens analyze}. */
@Command(
    name = "analyze",
    description = "Being built.",
    footer = {"", "Example:", "  threadlens analyze"})
final class AnalyzeCommand implements Callable<Integer> {
  private final Streams streams;

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.note("not built yet");
    return ExitCode.DONE;
  }
}
