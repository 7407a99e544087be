package threadlens.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.HeatEvaluation;
import threadlens.pipeline.Pipeline;

/** {@code threadlens evaluate heat}. */
@Command(
    name = "heat",
    description =
        "Asks whether threads are measured as hostile that people rate as nasty. FILE is JSON "
            + "lines, plain or .gz: threads with posts and gold.nicenasty, higher for nicer.",
    footer = {"", "Example:", "  threadlens evaluate heat iac_heat.jsonl.gz"})
final class EvaluateHeatCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "Rated threads.")
  private Path file = Path.of("");

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateHeatCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = rules.pipeline();
    try (Progress progress = Progress.of(streams, "threads")) {
      output.show(HeatEvaluation.scores(file, pipeline, () -> progress.step(1)), streams);
    }
    return ExitCode.DONE;
  }
}
