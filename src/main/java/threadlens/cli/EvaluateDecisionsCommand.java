package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.DecisionEvaluation;

/** {@code threadlens evaluate decisions}. */
@Command(
    name = "decisions",
    description =
        "Asks whether the rules work here: moderators' decisions are the gold. Precision of each rule,"
            + " how far moderators agree, and, from 100 decisions on, what each cut of the score would"
            + " bring: comments a day, precision, and the share of troubles missed.",
    footer = {
      "",
      "Example:",
      "  threadlens evaluate decisions --report reports/report.jsonl rana.json karim.json"
    })
final class EvaluateDecisionsCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "FILE",
      description = "The report.jsonl whose comments were decided.")
  private Path report = Path.of("reports/report.jsonl");

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "decisions.json files.")
  private List<Path> files = List.of();

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateDecisionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DecisionEvaluation evaluation =
        DecisionEvaluation.of(report, DecisionFiles.merged(files).decisions());
    output.show(evaluation.scores(), streams);
    evaluation.unknown().forEach(streams::note);
    return ExitCode.DONE;
  }
}
