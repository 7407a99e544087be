package threadlens.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.LanguageOnly;
import threadlens.ingest.Readers;
import threadlens.pipeline.Standard;

/** How a corpus is read for {@code rules backtest} and {@code rules diff}: a picocli mixin. */
final class RulesCorpusOptions {
  @Option(
      names = "--text",
      paramLabel = "COL",
      description = "Column of the texts, for CSV of single texts (known sets: text).")
  private @Nullable String text;

  @Option(
      names = "--parent",
      paramLabel = "COL",
      description = "Column of the comment that each text answers, for CSV of single texts.")
  private @Nullable String parent;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Read every file as this format of 'analyze', whatever its name.")
  private @Nullable String format;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How many samples to show of each (default: ${DEFAULT-VALUE}); the same every time.")
  private int samples = 3;

  @Option(
      names = "--sentiment",
      description = "Measure sentiment too, for rules that ask for tone; far slower.")
  private boolean sentiment;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  int samples() {
    if (samples < 0 || samples > 1_000) {
      throw new UsageException("not a number of samples: " + samples + ", expected 0 to 1000");
    }
    return samples;
  }

  boolean json() {
    return json;
  }

  @Nullable String text() {
    return text;
  }

  @Nullable String parent() {
    return parent;
  }

  CommentAnalyzer analyzer() {
    return sentiment ? Standard.analyzer(Standard.linguist()) : new LanguageOnly();
  }

  /**
   * Makes the corpus ready to be read.
   *
   * @param texts whether CSV holds single texts even if no column of them was named
   */
  RulesCorpus corpus(List<Path> paths, boolean texts, Streams streams) {
    String column = text == null && texts ? "text" : text;
    try {
      Readers readers = Standard.readers();
      return new RulesCorpus(
          paths,
          format == null ? readers : readers.only(format),
          format != null,
          column,
          parent,
          streams);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
