package threadlens.evaluation;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param task {@code flags}, {@code sentiment}, {@code links}, {@code pages}, {@code language},
 *     {@code decisions} or {@code sample}
 * @param file the name of the file of gold; with its folder where the name alone tells little
 * @param asked what counted as right, and what was left out, line by line, for a person
 * @param intervals how the intervals were made, for a person
 * @param figures in the order to show them
 * @param tables what the figures come to for each rule, category or group, where that was asked
 */
public record Scores(
    String task,
    String file,
    List<String> asked,
    String intervals,
    List<Figure> figures,
    List<ScoreTable> tables) {
  public Scores {
    asked = List.copyOf(asked);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }

  /** Figures without tables. */
  public Scores(
      String task, String file, List<String> asked, String intervals, List<Figure> figures) {
    this(task, file, asked, intervals, figures, List.of());
  }
}
