package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.analysis.EnglishSentiment;
import threadlens.analysis.tone.Heard;
import threadlens.analysis.tone.ToneModel;
import threadlens.analysis.tone.ToneOdds;
import threadlens.model.Tone;
import threadlens.stats.Calibration;
import threadlens.stats.Confusion;
import threadlens.stats.Correlation;

/**
 * How good a fitted model is on texts that it was not fitted to.
 *
 * @param odds of the set's texts, cross-fitted; null where one is not evaluated
 */
record ToneFitFigures(ToneFitSet set, List<@Nullable ToneOdds> odds) {
  private static final int BANDS = 10;
  private static final int TONES = 3;
  private static final int NONE = TONES;

  /** What the balanced weights of rows add up to for each row, so that whole numbers will do. */
  private static final double FINENESS = 1_000;

  /**
   * Judges each text by weights that were not fitted to it.
   *
   * @param byFold for each part, a model that was fitted to the others
   */
  static ToneFitFigures of(ToneFitSet set, List<ToneModel> byFold) {
    List<@Nullable ToneOdds> odds = new ArrayList<>();
    for (int i = 0; i < set.tones().length; i++) {
      ToneModel model = byFold.get(set.folds()[i]);
      Optional<Heard> heard = set.heard().get(i);
      odds.add(heard.isEmpty() ? null : model.odds(heard.get()));
    }
    return new ToneFitFigures(set, odds);
  }

  /** Returns a line for each figure. */
  List<String> lines() {
    int[] gold = set.tones();
    int[] said = odds.stream().mapToInt(ToneFitFigures::tone).toArray();
    Sample sample = Sample.ofRows(gold.length);
    sample.with(
        "average recall", weights -> Confusion.of(TONES + 1, gold, said, weights).averageRecall());
    sample.with(
        "macro-F1",
        weights -> SentimentEvaluation.macroF1(Confusion.of(TONES + 1, gold, said, weights)));
    List<String> lines = new ArrayList<>();
    sample.figures(null).forEach(figure -> lines.add(line(figure)));
    double[] ratings = set.ratings();
    if (ratings != null) {
      correlation(ratings).forEach(figure -> lines.add(line(figure)));
    }
    lines.add(calibration());
    return lines;
  }

  private static int tone(@Nullable ToneOdds odds) {
    if (odds == null) {
      return NONE;
    }
    Tone tone = EnglishSentiment.tone(odds.score());
    return tone == Tone.NEGATIVE ? 0 : tone == Tone.NEUTRAL ? 1 : 2;
  }

  private String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%s, by weights fitted to the other four fifths: %s %.3f [%.3f, %.3f], %,d texts",
        set.file(),
        figure.name(),
        figure.value(),
        figure.interval().low(),
        figure.interval().high(),
        figure.rows());
  }

  private List<Figure> correlation(double[] ratings) {
    int[] rows = evaluated();
    double[] meant = IntStream.of(rows).mapToDouble(row -> ratings[row]).toArray();
    double[] said = IntStream.of(rows).mapToDouble(row -> heard(row).score()).toArray();
    return Sample.ofRows(rows.length)
        .with("r with the rating", weights -> Correlation.pearson(said, meant, weights))
        .figures(null);
  }

  private int[] evaluated() {
    return IntStream.range(0, odds.size()).filter(row -> odds.get(row) != null).toArray();
  }

  private ToneOdds heard(int row) {
    return Objects.requireNonNull(odds.get(row));
  }

  /** Of the three tones of each text, all tones of the set being as common. */
  private String calibration() {
    int[] rows = evaluated();
    int[] counts = new int[TONES];
    IntStream.of(rows).forEach(row -> counts[set.tones()[row]]++);
    double[] said = new double[rows.length * TONES];
    boolean[] came = new boolean[said.length];
    int[] weights = new int[said.length];
    double misses = 0;
    for (int i = 0; i < rows.length; i++) {
      int gold = set.tones()[rows[i]];
      double share = (double) rows.length / TONES / counts[gold];
      for (int tone = 0; tone < TONES; tone++) {
        int at = i * TONES + tone;
        said[at] = heard(rows[i]).of(tone);
        came[at] = gold == tone;
        weights[at] = (int) Math.round(FINENESS * share);
        misses += share * Math.pow(said[at] - (came[at] ? 1 : 0), 2);
      }
    }
    return String.format(
        Locale.ROOT,
        "%s, with the three tones as common: expected calibration error %.3f, Brier score %.3f"
            + " (0.667 for knowing nothing)",
        set.file(),
        Calibration.of(said, came, weights, BANDS).expectedError(),
        misses / rows.length);
  }
}
