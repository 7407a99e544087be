package threadlens.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.LanguageEvaluation;

/** {@code threadlens evaluate language}. */
@Command(
    name = "language",
    description =
        "Asks whether the language of a text is told. FILE is CSV with a header: a "
            + "column 'arabizi' of 1 and 0, or --gold with language codes, or with --positive "
            + "labels of texts in one language.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate language arabizi_id.csv",
      "  threadlens evaluate language mine.csv --gold lang",
      "  threadlens evaluate language mine.csv --gold is_french --positive yes --language fr"
    })
final class EvaluateLanguageCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "Labelled texts.")
  private Path file = Path.of("");

  @Option(names = "--text", paramLabel = "COL", description = "Column of the texts (text).")
  private String text = "text";

  @Option(names = "--gold", paramLabel = "COL", description = "Column of the labels (arabizi).")
  private @Nullable String gold;

  @Option(names = "--positive", paramLabel = "A", split = ",", description = "Positive labels.")
  private @Nullable List<String> positive;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of the positive texts (ar-Latn).")
  private String language = "ar-Latn";

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateLanguageCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LanguageEvaluation evaluation =
        LanguageEvaluation.of(file, text, gold == null ? "arabizi" : gold);
    if (gold != null && positive == null) {
      output.show(evaluation.eachByItsCode(), streams);
    } else {
      List<String> labels = positive == null ? List.of("1") : positive;
      output.show(evaluation.oneAgainstAll(language, new LinkedHashSet<>(labels)), streams);
    }
    return ExitCode.DONE;
  }
}
