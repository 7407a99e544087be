package threadlens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.PageEvaluation;
import threadlens.pipeline.Standard;

/** {@code threadlens evaluate pages}. */
@Command(
    name = "pages",
    description =
        "Asks whether pages are read as a person reads them: title, comments, speakers, "
            + "times. FILE is gold of one page, as src/test/resources/gold holds it; several "
            + "count as one sample.",
    footer = {"", "Example:", "  threadlens evaluate pages src/test/resources/gold/*.json"})
final class EvaluatePagesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Gold, as JSON.")
  private List<Path> files = List.of();

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluatePagesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    PageEvaluation evaluation = PageEvaluation.of(files);
    output.show(evaluation.scores(Standard.readers()), streams);
    evaluation.unread().forEach(streams::note);
    return evaluation.unread().isEmpty() ? ExitCode.DONE : ExitCode.LEFT_OUT;
  }
}
