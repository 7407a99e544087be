package threadlens.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import threadlens.analysis.EnglishSentiment;
import threadlens.analysis.tone.Heard;
import threadlens.analysis.tone.ToneShares;

/**
 * Labelled texts to fit the model of tones to.
 *
 * @param file its name
 * @param heard for each text, what is weighed; empty where it is not evaluated
 * @param tones for each text, 0 negative, 1 neutral, 2 positive
 * @param ratings for each text; null where the set has none
 * @param folds for each text its part, of {@link #FOLDS}; equal texts share it
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers; nobody compares them
record ToneFitSet(
    String file,
    List<Optional<Heard>> heard,
    int[] tones,
    double @Nullable [] ratings,
    int[] folds) {
  static final int FOLDS = 5;

  /** What its tones count: those of ratings were cut from a scale by who made the set. */
  ToneShares shares() {
    return ratings == null ? ToneShares.EQUAL : ToneShares.ROOTS;
  }

  /**
   * Reads a set and hears its texts.
   *
   * @param answers of a pipeline that links
   * @throws UnusableGoldException if a column is missing, or a label or rating is none
   */
  static ToneFitSet read(
      Path path, ToneFit.Columns columns, Answers answers, EnglishSentiment sentiment) {
    GoldTable table = GoldTable.read(path);
    List<String> texts = table.column(columns.text());
    int[] tones =
        table.column(columns.gold()).stream().mapToInt(SentimentEvaluation::tone).toArray();
    String rating = columns.rating() == null && table.has("mean") ? "mean" : columns.rating();
    return new ToneFitSet(
        table.file(),
        answers.all(texts, List.of(), said -> sentiment.heard(said.linked())),
        tones,
        rating == null ? null : SentimentEvaluation.ratings(table, rating),
        texts.stream().mapToInt(text -> Math.floorMod(text.hashCode(), FOLDS)).toArray());
  }
}
