package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.SampleEvaluation;

/** {@code threadlens evaluate sample}. */
@Command(
    name = "sample",
    description =
        "Says from coded sheets of a random sample how much trouble the whole report holds, how much of"
            + " what is flagged is trouble, and how much of the trouble is flagged.",
    footer = {
      "",
      "Example:",
      "  threadlens evaluate sample --key sample/key.json codes-rana.json karim.csv --positive attack"
    })
final class EvaluateSampleCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(names = "--key", required = true, paramLabel = "FILE", description = "The sample's key.")
  private Path key = Path.of("sample/key.json");

  @Option(
      names = "--positive",
      paramLabel = "CODE",
      defaultValue = "breaks-rules",
      description = "The code of what is sought (default: ${DEFAULT-VALUE}).")
  private String positive = "breaks-rules";

  @Parameters(
      arity = "1..*",
      paramLabel = "SHEET",
      description = "Coded sheets, one a coder: CSV, or JSON of coder.html.")
  private List<Path> sheets = List.of();

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateSampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    output.show(SampleEvaluation.of(key, sheets, positive).scores(), streams);
    return ExitCode.DONE;
  }
}
