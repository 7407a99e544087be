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
import threadlens.model.Annotation;
import threadlens.model.NotEvaluated;
import threadlens.model.Sentiment;
import threadlens.stats.Confusion;
import threadlens.stats.Correlation;

/**
 * Whether texts sound as people say they do: negative, neutral or positive, and how much so.
 *
 * <p>A text that was not evaluated is a wrong answer in the figures over all rows, and none in
 * those named {@code evaluated}.
 */
public final class SentimentEvaluation {
  private static final int NONE = 3;

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
    List<Answer> given = answers.all(table.column(text), List.of(), SentimentEvaluation::answer);
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
    if (rating != null && evaluated.length > 0) {
      figures.addAll(agreement(rating, evaluated, given));
    }
    return new Scores(
        "sentiment", table.file(), asked(given, answers), Sample.method(null), figures);
  }

  private static Answer answer(Annotation annotation) {
    Sentiment sentiment = annotation.analysis().sentiment();
    if (sentiment == null) {
      String code =
          annotation.analysis().notEvaluated().stream()
              .map(NotEvaluated::code)
              .findFirst()
              .orElse("unknown");
      return new Answer(NONE, Double.NaN, code);
    }
    int tone =
        switch (sentiment.tone()) {
          case NEGATIVE -> 0;
          case NEUTRAL -> 1;
          case POSITIVE -> 2;
        };
    return new Answer(tone, sentiment.score(), "");
  }

  private List<String> asked(List<Answer> given, Answers answers) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (Answer answer : given) {
      if (answer.tone() == NONE) {
        reasons.merge(answer.reason(), 1, Integer::sum);
      }
    }
    return List.of(
        "method: " + answers.pipeline().provenance().analyzer(),
        rows() + " rows" + (reasons.isEmpty() ? "" : "; not evaluated, by reason: " + reasons));
  }

  private static List<Figure> tones(int[] gold, List<Answer> given, String slice) {
    int[] answered = given.stream().mapToInt(Answer::tone).toArray();
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

  private List<Figure> agreement(String column, int[] evaluated, List<Answer> given) {
    double[] ratings = ratings(table, column);
    double[] said = IntStream.of(evaluated).mapToDouble(row -> given.get(row).score()).toArray();
    double[] meant = IntStream.of(evaluated).mapToDouble(row -> ratings[row]).toArray();
    return Sample.ofRows(said.length)
        .with("r with " + column, weights -> Correlation.pearson(said, meant, weights))
        .figures(evaluated.length < rows() ? "evaluated" : null);
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

  /** All that is kept of what the program said of a row. */
  private record Answer(int tone, double score, String reason) {}
}
