package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import threadlens.stats.Confusion;
import threadlens.text.Languages;

/** Whether the language of a text is told: one language against all others, or each by its code. */
public final class LanguageEvaluation {
  private final GoldTable table;
  private final List<String> gold;
  private final List<Languages> told;
  private final String goldColumn;

  private LanguageEvaluation(GoldTable table, String goldColumn, List<Languages> told) {
    this.table = table;
    this.goldColumn = goldColumn;
    this.gold = table.column(goldColumn);
    this.told = told;
  }

  /**
   * Reads a table and tells the language of each text.
   *
   * @throws UnusableGoldException if a column is missing
   */
  public static LanguageEvaluation of(Path file, String text, String gold) {
    GoldTable table = GoldTable.read(file);
    List<String> texts = table.column(text);
    return new LanguageEvaluation(table, gold, texts.parallelStream().map(Languages::of).toList());
  }

  /**
   * Returns how well one language is told from all others.
   *
   * @param language BCP 47, such as {@code ar-Latn}
   * @param positive the labels of texts that are in it
   */
  public Scores oneAgainstAll(String language, Set<String> positive) {
    int[] right = gold.stream().mapToInt(label -> positive.contains(label) ? 1 : 0).toArray();
    int[] main = told.stream().mapToInt(each -> each.main().equals(language) ? 1 : 0).toArray();
    int[] anywhere =
        told.stream().mapToInt(each -> each.all().contains(language) ? 1 : 0).toArray();
    List<Figure> figures = new ArrayList<>(figures(right, anywhere, "anywhere in the text"));
    figures.addAll(figures(right, main, "most of the text"));
    return scores(
        List.of("positive: " + goldColumn + " = " + positive, "answered: " + language), figures);
  }

  private static List<Figure> figures(int[] right, int[] answered, String slice) {
    return Sample.ofRows(right.length)
        .with("F1", weights -> Confusion.of(2, right, answered, weights).f1(1))
        .with("precision", weights -> Confusion.of(2, right, answered, weights).precision(1))
        .with("recall", weights -> Confusion.of(2, right, answered, weights).recall(1))
        .with("accuracy", weights -> Confusion.of(2, right, answered, weights).accuracy())
        .figures(slice);
  }

  /** Returns how often most of a text is in the language whose code is its label. */
  public Scores eachByItsCode() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    int[] right = gold.stream().mapToInt(code -> number(codes, code)).toArray();
    int[] answered = told.stream().mapToInt(each -> number(codes, each.main())).toArray();
    int classes = codes.size();
    Sample sample =
        Sample.ofRows(right.length)
            .with("accuracy", weights -> Confusion.of(classes, right, answered, weights).accuracy())
            .with("macro-F1", weights -> Confusion.of(classes, right, answered, weights).macroF1());
    new TreeMap<>(codes)
        .forEach(
            (code, number) ->
                sample.with(
                    "F1 of " + code,
                    weights -> Confusion.of(classes, right, answered, weights).f1(number)));
    return scores(
        List.of("right: " + goldColumn + " is the code of most of the text"), sample.figures(null));
  }

  private static int number(Map<String, Integer> codes, String code) {
    return codes.computeIfAbsent(code, each -> codes.size());
  }

  private Scores scores(List<String> asked, List<Figure> figures) {
    List<String> lines = new ArrayList<>(asked);
    lines.add(table.rows().size() + " rows");
    return new Scores("language", table.file(), lines, Sample.method(null), figures);
  }
}
