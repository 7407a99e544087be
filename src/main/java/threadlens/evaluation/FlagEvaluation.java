package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import threadlens.stats.Confusion;
import threadlens.stats.RankCorrelation;
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
   * Returns the question that is asked of a known set; empty for any other table.
   *
   * @param file its name, without its folder
   */
  public static Optional<FlagQuestion> known(String file, Collection<String> columns) {
    return KnownSets.question(file, columns);
  }

  /**
   * Prepares to ask a question of a table.
   *
   * @throws UnusableGoldException if a column is missing, or no row is left to ask about
   */
  public static FlagEvaluation of(Path file, FlagQuestion question) {
    GoldTable table = GoldTable.read(file);
    List<List<String>> labels = question.columns().gold().stream().map(table::column).toList();
    List<Integer> kept =
        IntStream.range(0, table.rows().size())
            .filter(row -> labels.stream().allMatch(column -> isLabel(question, column.get(row))))
            .boxed()
            .toList();
    if (kept.isEmpty()) {
      throw new UnusableGoldException(
          table.file() + ": no row has a label in " + String.join(", ", question.columns().gold()));
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
    return scores(answers, Set.of());
  }

  /**
   * Asks, and also what each rule or category is worth.
   *
   * @param per for which of them a table is wanted
   */
  public Scores scores(Answers answers, Set<Per> per) {
    List<FlagAnswer> given = answers(answers);
    boolean[] gold = gold(question.columns().gold());
    List<Figure> figures = new ArrayList<>(overall(gold, given));
    List<ScoreTable> tables = new ArrayList<>();
    String by = question.columns().by();
    if (FlagQuestion.BY_GROUP.equals(by)) {
      tables.add(GroupRates.table(gold, given, this::sample));
    } else if (by != null) {
      figures.addAll(slices(by, gold, given));
    }
    per.stream()
        .sorted()
        .map(each -> Worth.table(each, gold, given, this::sample))
        .forEach(tables::add);
    return new Scores(
        "flags",
        table.file(),
        asked(gold, given),
        Sample.method(question.columns().cluster()),
        figures,
        tables);
  }

  /** Asks two programs the same, and tells what the second changes. */
  public Scores change(Answers before, Answers after) {
    boolean[] gold = gold(question.columns().gold());
    List<FlagAnswer> then = answers(before);
    List<FlagAnswer> now = answers(after);
    List<Figure> figures = FlagChange.figures(gold, then, now, sample(everyRow()));
    return new Scores(
        "diff",
        table.file(),
        asked(gold, now),
        Sample.method(question.columns().cluster()),
        figures);
  }

  private List<FlagAnswer> answers(Answers answers) {
    String parent = question.columns().parent();
    return answers.all(
        table.column(question.columns().text()),
        parent == null ? List.of() : table.column(parent),
        annotation -> FlagAnswer.of(annotation, question));
  }

  private List<Integer> everyRow() {
    return IntStream.range(0, rows()).boxed().toList();
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

  private List<String> asked(boolean[] gold, List<FlagAnswer> given) {
    List<String> lines = new ArrayList<>(question.inWords());
    long positive = IntStream.range(0, gold.length).filter(row -> gold[row]).count();
    lines.add(
        gold.length
            + " rows, "
            + positive
            + " of them positive"
            + (leftOut == 0 ? "" : "; " + leftOut + " without such a label left out"));
    long unevaluated = given.stream().filter(FlagAnswer::unevaluated).count();
    if (unevaluated > 0) {
      lines.add("NOT_EVALUATED by some rule: " + unevaluated + " rows");
    }
    return lines;
  }

  private List<Figure> overall(boolean[] gold, List<FlagAnswer> given) {
    int[] right = numbers(gold);
    int[] flagged = given.stream().mapToInt(each -> each.flagged() ? 1 : 0).toArray();
    double[] scores = given.stream().mapToDouble(FlagAnswer::score).toArray();
    RocCurve curve = new RocCurve(scores, gold);
    Sample sample =
        sample(everyRow())
            .with("precision", weights -> Confusion.of(2, right, flagged, weights).precision(1))
            .with("recall", weights -> Confusion.of(2, right, flagged, weights).recall(1))
            .with("specificity", weights -> Confusion.of(2, right, flagged, weights).recall(0))
            .with("F1", weights -> Confusion.of(2, right, flagged, weights).f1(1))
            .with("macro-F1", weights -> Confusion.of(2, right, flagged, weights).macroF1())
            .with("accuracy", weights -> Confusion.of(2, right, flagged, weights).accuracy())
            .with("AUC", curve::area);
    if (question.columns().gold().size() > 1) {
      for (String column : question.columns().gold()) {
        sample.with("AUC of " + column, new RocCurve(scores, gold(List.of(column)))::area);
      }
    }
    List<Figure> figures = new ArrayList<>(sample.figures(null));
    String correlate = question.columns().correlate();
    if (correlate != null) {
      figures.addAll(correlation(correlate, scores));
    }
    return figures;
  }

  /**
   * How far the score puts rows in the order of a column; rows without a number there are left out.
   */
  private List<Figure> correlation(String column, double[] scores) {
    List<String> written = table.column(column);
    List<Integer> rows = everyRow().stream().filter(row -> isNumber(written.get(row))).toList();
    if (rows.isEmpty()) {
      throw new UnusableGoldException(
          table.file() + ": no number in column '" + column + "', expected some to correlate with");
    }
    RankCorrelation ranks =
        new RankCorrelation(
            rows.stream().mapToDouble(row -> scores[row]).toArray(),
            rows.stream().mapToDouble(row -> Double.parseDouble(written.get(row))).toArray());
    return sample(rows).with("Spearman with " + column, ranks::spearman).figures(null);
  }

  private static boolean isNumber(String written) {
    return written.matches("[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,3})?");
  }

  private List<Figure> slices(String by, boolean[] gold, List<FlagAnswer> given) {
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
                  .with("flagged", weights -> Sample.share(flagged, weights))
                  .figures(by + "=" + value));
        });
    return figures;
  }

  /** The rows as they are drawn for intervals. */
  private Sample sample(List<Integer> rows) {
    String cluster = question.columns().cluster();
    if (cluster == null) {
      return Sample.ofRows(rows.size());
    }
    List<String> keys = table.column(cluster);
    return new Sample(rows.stream().map(keys::get).toList());
  }

  private static int[] numbers(boolean[] values) {
    return IntStream.range(0, values.length).map(i -> values[i] ? 1 : 0).toArray();
  }
}
