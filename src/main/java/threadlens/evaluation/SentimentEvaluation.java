package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.stats.Confusion;
import threadlens.stats.Correlation;

/**
 * Whether texts sound as people say they do: negative, neutral or positive, and how much so.
 *
 * <p>A text that was not evaluated is a wrong answer in the figures over all rows, and none in
 * those named {@code evaluated}.
 */
public final class SentimentEvaluation {
  private static final int NONE = ToneAnswer.NONE;

  private final GoldTable table;
  private final String text;
  private final int[] gold;
  private final @Nullable String rating;

  private SentimentEvaluation(GoldTable table, String text, int[] gold, @Nullable String rating) {
    this.table = table;
    this.text = text;
    this.gold = gold;
    this.rating = rating;
  }

  /**
   * Prepares.
   *
   * @param text the column of the texts
   * @param gold the column of the labels: negative, neutral, positive, or neg, neu, pos
   * @param rating the column of a rating, higher for more positive, of any scale; null for {@code
   *     mean} where there is one
   * @throws UnusableGoldException if a column is missing, or a label is none of these
   */
  public static SentimentEvaluation of(
      Path file, String text, String gold, @Nullable String rating) {
    GoldTable table = GoldTable.read(file);
    int[] labels = table.column(gold).stream().mapToInt(SentimentEvaluation::tone).toArray();
    if (labels.length == 0) {
      throw new UnusableGoldException(table.file() + ": no rows");
    }
    String found = rating == null && table.has("mean") ? "mean" : rating;
    return new SentimentEvaluation(table, text, labels, found);
  }

  /**
   * Returns 0 of negative, 1 of neutral, 2 of positive.
   *
   * @throws UnusableGoldException if it is none of these
   */
  static int tone(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith("neg")) {
      return 0;
    } else if (lower.startsWith("neu")) {
      return 1;
    } else if (lower.startsWith("pos")) {
      return 2;
    }
    throw new UnusableGoldException(
        "not a sentiment: '" + label + "', expected negative, neutral or positive");
  }

  /** How many rows will be asked about. */
  public int rows() {
    return gold.length;
  }

  /** Asks. */
  public Scores scores(Answers answers) {
    List<Said> said =
        answers.all(
            table.column(text),
            List.of(),
            annotation -> new Said(ToneAnswer.of(annotation), ToneAnswer.coreNlp(annotation)));
    List<ToneAnswer> given = said.stream().map(Said::ours).toList();
    List<Figure> figures = new ArrayList<>(tones(gold, given, ""));
    int[] evaluated =
        IntStream.range(0, rows()).filter(row -> given.get(row).tone() != NONE).toArray();
    if (evaluated.length > 0 && evaluated.length < rows()) {
      figures.addAll(
          tones(
              IntStream.of(evaluated).map(row -> gold[row]).toArray(),
              IntStream.of(evaluated).mapToObj(given::get).toList(),
              "evaluated"));
    }
    String slice = evaluated.length < rows() ? "evaluated" : "";
    figures.addAll(agreement(given, slice));
    figures.addAll(baseline(said.stream().map(Said::coreNlp).toList(), "baseline CoreNLP"));
    Vader vader = Vader.shipped();
    List<ToneAnswer> byVader =
        table.column(text).stream().map(each -> ToneAnswer.vader(vader.compound(each))).toList();
    figures.addAll(baseline(byVader, "baseline VADER"));
    return new Scores(
        "sentiment", table.file(), asked(given, answers), Sample.method(null), figures);
  }

  private List<String> asked(List<ToneAnswer> given, Answers answers) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (ToneAnswer answer : given) {
      if (answer.tone() == NONE) {
        reasons.merge(answer.reason(), 1, Integer::sum);
      }
    }
    return List.of(
        "method: " + answers.pipeline().provenance().analyzer(),
        "baseline CoreNLP: the likeliest of its five classes, over the sentences by their length",
        "baseline VADER: its lexicon and heuristics, cut at -0.05 and 0.05",
        rows() + " rows" + (reasons.isEmpty() ? "" : "; not evaluated, by reason: " + reasons));
  }

  private static List<Figure> tones(int[] gold, List<ToneAnswer> given, String slice) {
    int[] answered = given.stream().mapToInt(ToneAnswer::tone).toArray();
    Sample sample = Sample.ofRows(gold.length);
    sample.with("average recall", of(gold, answered, Confusion::averageRecall));
    sample.with("macro-F1", of(gold, answered, SentimentEvaluation::macroF1));
    sample.with("accuracy", of(gold, answered, Confusion::accuracy));
    List<String> names = List.of("negative", "neutral", "positive");
    for (int i = 0; i < NONE; i++) {
      int tone = i;
      sample.with("F1 of " + names.get(i), of(gold, answered, confusion -> confusion.f1(tone)));
    }
    return sample.figures(slice.isEmpty() ? null : slice);
  }

  private static ToDoubleFunction<int[]> of(
      int[] gold, int[] answered, ToDoubleFunction<Confusion> figure) {
    return weights -> figure.applyAsDouble(Confusion.of(NONE + 1, gold, answered, weights));
  }

  /** Of the three tones; "not evaluated" is no class of its own. */
  static double macroF1(Confusion confusion) {
    return IntStream.range(0, NONE).mapToDouble(confusion::f1).average().orElse(Double.NaN);
  }

  /** The same figures of another method. */
  private List<Figure> baseline(List<ToneAnswer> given, String slice) {
    List<Figure> figures = new ArrayList<>(tones(gold, given, slice));
    figures.addAll(agreement(given, slice));
    return figures;
  }

  private List<Figure> agreement(List<ToneAnswer> given, String slice) {
    int[] evaluated =
        IntStream.range(0, rows()).filter(row -> given.get(row).tone() != NONE).toArray();
    if (rating == null || evaluated.length == 0) {
      return List.of();
    }
    double[] ratings = ratings(table, rating);
    double[] said = IntStream.of(evaluated).mapToDouble(row -> given.get(row).score()).toArray();
    double[] meant = IntStream.of(evaluated).mapToDouble(row -> ratings[row]).toArray();
    return Sample.ofRows(said.length)
        .with("r with " + rating, weights -> Correlation.pearson(said, meant, weights))
        .figures(slice.isEmpty() ? null : slice);
  }

  /**
   * Returns a column of numbers.
   *
   * @throws UnusableGoldException if one is none
   */
  static double[] ratings(GoldTable table, String column) {
    return table.column(column).stream().mapToDouble(rating -> number(table, rating)).toArray();
  }

  private static double number(GoldTable table, String rating) {
    try {
      return Double.parseDouble(rating);
    } catch (NumberFormatException e) {
      throw new UnusableGoldException(
          table.file() + ": not a number: '" + rating + "', expected a rating");
    }
  }

  /** All that is kept of what was said of a row. */
  private record Said(ToneAnswer ours, ToneAnswer coreNlp) {}
}
