package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.stats.Confusion;
import threadlens.stats.RocCurve;

/** Whether texts are flagged that people have flagged. */
public final class FlagEvaluation {
  private final GoldTable table;
  private final FlagQuestion question;
  private final int leftOut;

  private FlagEvaluation(GoldTable table, FlagQuestion question, int leftOut) {
    this.table = table;
    this.question = question;
    this.leftOut = leftOut;
  }

  /**
   * Reads a table, and what is known of it by its name.
   *
   * @return the question that is asked of a known set; empty for any other table
   * @throws UnusableGoldException if it cannot be read
   */
  public static Optional<FlagQuestion> known(Path file) {
    return KnownSets.question(GoldTable.read(file));
  }

  /**
   * Prepares to ask a question of a table.
   *
   * @throws UnusableGoldException if a column is missing, or no row is left to ask about
   */
  public static FlagEvaluation of(Path file, FlagQuestion question) {
    GoldTable table = GoldTable.read(file);
    List<List<String>> labels = question.gold().stream().map(table::column).toList();
    List<Integer> kept =
        IntStream.range(0, table.rows().size())
            .filter(row -> labels.stream().allMatch(column -> isLabel(question, column.get(row))))
            .boxed()
            .toList();
    if (kept.isEmpty()) {
      throw new UnusableGoldException(
          table.file() + ": no row has a label in " + String.join(", ", question.gold()));
    }
    int leftOut = table.rows().size() - kept.size();
    return new FlagEvaluation(table.only(kept), question, leftOut);
  }

  private static boolean isLabel(FlagQuestion question, String label) {
    return question.positive().contains(label)
        || (question.negative().isEmpty() ? !label.isEmpty() : question.negative().contains(label));
  }

  /** How many rows will be asked about. */
  public int rows() {
    return table.rows().size();
  }

  /** Asks. */
  public Scores scores(Answers answers) {
    String parent = question.parent();
    List<Answer> given =
        answers.all(
            table.column(question.text()),
            parent == null ? List.of() : table.column(parent),
            this::answer);
    boolean[] gold = gold(question.gold());
    List<Figure> figures = new ArrayList<>(overall(gold, given));
    String by = question.by();
    if (by != null) {
      figures.addAll(slices(by, gold, given));
    }
    return new Scores(
        "flags", table.file(), asked(gold), Sample.method(question.cluster()), figures);
  }

  private Answer answer(Annotation annotation) {
    boolean flagged =
        annotation.flags().findings().stream()
            .anyMatch(
                finding ->
                    question.categories().contains(finding.category())
                        && finding.severity().compareTo(question.severity()) >= 0);
    double score = 0;
    for (Category category : question.ranked()) {
      score = Math.max(score, annotation.flags().scores().getOrDefault(category, 0.0));
    }
    return new Answer(flagged, score);
  }

  private boolean[] gold(List<String> columns) {
    boolean[] gold = new boolean[rows()];
    for (String column : columns) {
      List<String> labels = table.column(column);
      for (int row = 0; row < gold.length; row++) {
        gold[row] |= question.positive().contains(labels.get(row));
      }
    }
    return gold;
  }

  private List<String> asked(boolean[] gold) {
    List<String> lines = new ArrayList<>(question.inWords());
    long positive = IntStream.range(0, gold.length).filter(row -> gold[row]).count();
    lines.add(
        gold.length
            + " rows, "
            + positive
            + " of them positive"
            + (leftOut == 0 ? "" : "; " + leftOut + " without such a label left out"));
    return lines;
  }

  private List<Figure> overall(boolean[] gold, List<Answer> given) {
    int[] right = numbers(gold);
    int[] flagged = given.stream().mapToInt(each -> each.flagged() ? 1 : 0).toArray();
    double[] scores = given.stream().mapToDouble(Answer::score).toArray();
    RocCurve curve = new RocCurve(scores, gold);
    Sample sample =
        sample(IntStream.range(0, rows()).boxed().toList())
            .with("precision", weights -> Confusion.of(2, right, flagged, weights).precision(1))
            .with("recall", weights -> Confusion.of(2, right, flagged, weights).recall(1))
            .with("specificity", weights -> Confusion.of(2, right, flagged, weights).recall(0))
            .with("F1", weights -> Confusion.of(2, right, flagged, weights).f1(1))
            .with("macro-F1", weights -> Confusion.of(2, right, flagged, weights).macroF1())
            .with("accuracy", weights -> Confusion.of(2, right, flagged, weights).accuracy())
            .with("AUC", curve::area);
    if (question.gold().size() > 1) {
      for (String column : question.gold()) {
        sample.with("AUC of " + column, new RocCurve(scores, gold(List.of(column)))::area);
      }
    }
    return sample.figures(null);
  }

  private List<Figure> slices(String by, boolean[] gold, List<Answer> given) {
    TreeMap<String, List<Integer>> slices = new TreeMap<>();
    List<String> values = table.column(by);
    for (int row = 0; row < values.size(); row++) {
      slices.computeIfAbsent(values.get(row), value -> new ArrayList<>()).add(row);
    }
    List<Figure> figures = new ArrayList<>();
    slices.forEach(
        (value, rows) -> {
          int[] right = rows.stream().mapToInt(row -> gold[row] ? 1 : 0).toArray();
          int[] flagged = rows.stream().mapToInt(row -> given.get(row).flagged() ? 1 : 0).toArray();
          figures.addAll(
              sample(rows)
                  .with("accuracy", weights -> Confusion.of(2, right, flagged, weights).accuracy())
                  .with("flagged", weights -> share(flagged, weights))
                  .figures(by + "=" + value));
        });
    return figures;
  }

  private Sample sample(List<Integer> rows) {
    String cluster = question.cluster();
    if (cluster == null) {
      return Sample.ofRows(rows.size());
    }
    List<String> keys = table.column(cluster);
    return new Sample(rows.stream().map(keys::get).toList());
  }

  private static int[] numbers(boolean[] values) {
    return IntStream.range(0, values.length).map(i -> values[i] ? 1 : 0).toArray();
  }

  private static double share(int[] values, int[] weights) {
    double part = 0;
    double all = 0;
    for (int i = 0; i < values.length; i++) {
      part += (double) values[i] * weights[i];
      all += weights[i];
    }
    return all == 0 ? Double.NaN : part / all;
  }

  /** All that is kept of what the program said of a row. */
  private record Answer(boolean flagged, double score) {}
}
