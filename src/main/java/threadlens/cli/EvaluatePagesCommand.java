package threadlens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.PageEvaluation;
import threadlens.evaluation.SavedPages;
import threadlens.pipeline.Standard;

/** {@code threadlens evaluate pages}. */
@Command(
    name = "pages",
    description =
        "Asks whether pages are read as a person reads them: title, comments, speakers, "
            + "times. FILE is gold of one page, as src/test/resources/gold holds it; several "
            + "count as one sample. Or it is gold of many saved pages, a page a line of JSON.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate pages src/test/resources/gold/*.json",
      "  threadlens evaluate pages pages/trafilatura/gold.jsonl"
    })
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
    List<String> unread = new ArrayList<>();
    for (Path file : files.stream().filter(SavedPages::are).toList()) {
      SavedPages pages = SavedPages.of(file);
      try (Progress progress = Progress.of(streams, "pages")) {
        output.show(pages.scores(Standard.readers(), () -> progress.step(1)), streams);
      }
      unread.addAll(pages.unread());
    }
    List<Path> single = files.stream().filter(file -> !SavedPages.are(file)).toList();
    if (!single.isEmpty()) {
      PageEvaluation evaluation = PageEvaluation.of(single);
      output.show(evaluation.scores(Standard.readers()), streams);
      unread.addAll(evaluation.unread());
    }
    unread.forEach(streams::note);
    return unread.isEmpty() ? ExitCode.DONE : ExitCode.LEFT_OUT;
  }
}
