package threadlens.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.analysis.CommentAnalyzer;
import threadlens.evaluation.Answers;
import threadlens.evaluation.SentimentEvaluation;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;

/** {@code threadlens evaluate sentiment}. */
@Command(
    name = "sentiment",
    description =
        "Asks whether texts sound as people say they do. FILE is CSV with a header; "
            + "labels are negative, neutral, positive, or neg, neu, pos.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate sentiment vader_nyt.csv",
      "  threadlens evaluate sentiment mine.csv --text body --gold tone --rating stars"
    })
final class EvaluateSentimentCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "Labelled texts.")
  private Path file = Path.of("");

  @Option(names = "--text", paramLabel = "COL", description = "Column of the texts (text).")
  private String text = "text";

  @Option(names = "--gold", paramLabel = "COL", description = "Column of the labels (label).")
  private String gold = "label";

  @Option(
      names = "--rating",
      paramLabel = "COL",
      description = "Column of a rating, higher for more positive (mean, where there is one).")
  private @Nullable String rating;

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateSentimentCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Linguist linguist = Standard.linguist();
    CommentAnalyzer analyzer = Standard.analyzer(linguist);
    analyzer.prepare();
    SentimentEvaluation evaluation = SentimentEvaluation.of(file, text, gold, rating);
    Pipeline pipeline =
        new Pipeline(Version.tool(), Standard.linker(), analyzer, rules.packs(linguist));
    try (Progress progress = Progress.of(streams, "texts")) {
      output.show(evaluation.scores(new Answers(pipeline, () -> progress.step(1))), streams);
    }
    return ExitCode.DONE;
  }
}
