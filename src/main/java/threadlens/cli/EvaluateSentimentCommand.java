package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.analysis.EnglishSentiment;
import threadlens.analysis.tone.ToneModel;
import threadlens.evaluation.Answers;
import threadlens.evaluation.SentimentEvaluation;
import threadlens.evaluation.ToneFit;
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
      "  threadlens evaluate sentiment mine.csv --text body --gold tone --rating stars",
      "  threadlens evaluate sentiment --fit semeval17_4a.csv vader_nyt.csv > weights.json",
      "  threadlens evaluate sentiment --weights weights.json mine.csv"
    })
final class EvaluateSentimentCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final LabelledFiles files = new LabelledFiles();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Score these weights, as --fit writes them, not the shipped ones.")
  private @Nullable Path weights;

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
    EnglishSentiment shipped = EnglishSentiment.of(Standard.linguist());
    if (files.fit()) {
      return fit(shipped);
    }
    EnglishSentiment sentiment = weights == null ? shipped : shipped.with(model(weights));
    sentiment.prepare();
    SentimentEvaluation evaluation = SentimentEvaluation.of(files.only(), text, gold, rating);
    Pipeline pipeline =
        new Pipeline(
            Version.tool(), Standard.linker(), sentiment, rules.packs(sentiment.linguist()));
    try (Progress progress = Progress.of(streams, "texts")) {
      output.show(evaluation.scores(new Answers(pipeline, () -> progress.step(1))), streams);
    }
    return ExitCode.DONE;
  }

  private Integer fit(EnglishSentiment sentiment) {
    if (weights != null) {
      throw new UsageException("--fit and --weights exclude each other, expected one");
    }
    sentiment.prepare();
    try (Progress progress = Progress.of(streams, "texts")) {
      Answers answers = new Answers(rules.pipeline(), () -> progress.step(1));
      ToneFit fitting = new ToneFit(answers, sentiment);
      ToneFit.Columns columns = new ToneFit.Columns(text, gold, rating);
      streams.line(fitting.json(files.all(), columns).stripTrailing());
    }
    return ExitCode.DONE;
  }

  private static ToneModel model(Path weights) {
    try {
      return ToneModel.read(Files.readString(weights), weights.toString());
    } catch (NoSuchFileException e) {
      throw new UsageException(weights + ": no such file, expected weights as --fit writes them");
    } catch (IOException e) {
      throw new UsageException(weights + ": cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
