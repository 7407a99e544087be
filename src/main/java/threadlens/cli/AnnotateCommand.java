package threadlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code threadlens annotate}. */
@Command(
    name = "annotate",
    description = "Being built.",
    footer = {"", "Example:", "  threadlens annotate"})
final class AnnotateCommand implements Callable<Integer> {
  private final Streams streams;

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.note("not built yet");
    return ExitCode.DONE;
  }
}
