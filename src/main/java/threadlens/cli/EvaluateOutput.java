package threadlens.cli;

import picocli.CommandLine.Option;
import threadlens.evaluation.Scores;
import threadlens.evaluation.ScoresJson;
import threadlens.evaluation.ScoresText;

/** How figures are shown: a picocli mixin. */
final class EvaluateOutput {
  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  /** Writes figures to standard output. */
  void show(Scores scores, Streams streams) {
    if (json) {
      streams.line(ScoresJson.of(scores));
    } else {
      ScoresText.of(scores).forEach(streams::line);
    }
  }
}
