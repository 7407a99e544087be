package threadlens.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.CampsEvaluation;
import threadlens.pipeline.Pipeline;

/** {@code threadlens evaluate camps}. */
@Command(
    name = "camps",
    description =
        "Asks whether the camps found among authors are the sides on which people see them. FILE "
            + "is JSON lines, plain or .gz: threads with posts and author_stance, votes pro and "
            + "anti by author.",
    footer = {"", "Example:", "  threadlens evaluate camps iac_stance.jsonl.gz"})
final class EvaluateCampsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "Threads with votes.")
  private Path file = Path.of("");

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateCampsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = rules.pipeline();
    try (Progress progress = Progress.of(streams, "threads")) {
      output.show(CampsEvaluation.scores(file, pipeline, () -> progress.step(1)), streams);
    }
    return ExitCode.DONE;
  }
}
