package threadlens.analysis;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Sentiment;
import threadlens.model.Tone;
import threadlens.nlp.SentenceTone;

/**
 * The tone of a comment from the tones of its sentences, version 1: the mean of their class
 * distributions, each sentence weighing as much as it is sure not to be neutral. The score is the
 * expectation of that mean, with the five classes at -1, -0.5, 0, 0.5 and 1.
 *
 * <p>Most sentences of a comment report, and a few say what its author thinks; a plain mean, or one
 * by length, lets the many drown the few. Measured against other means in {@code decisions.md}.
 */
final class OutspokenMean {
  static final String NAME = "outspoken-mean-1";

  /** At most this score is negative. */
  static final double NEGATIVE = -0.1;

  /** At least this score is positive. */
  static final double POSITIVE = 0.1;

  private static final int CLASSES = 5;
  private static final int NEUTRAL = 2;

  /** So that a comment of nothing but neutral sentences has a mean too. */
  private static final double LEAST_WEIGHT = 1e-6;

  private OutspokenMean() {}

  /**
   * Returns the tone of a comment.
   *
   * @param tones at least one
   */
  static Sentiment of(List<SentenceTone> tones) {
    double[] sums = new double[CLASSES];
    double weights = 0;
    for (SentenceTone tone : tones) {
      double weight = Math.max(LEAST_WEIGHT, 1 - tone.distribution().get(NEUTRAL));
      for (int i = 0; i < CLASSES; i++) {
        sums[i] += weight * tone.distribution().get(i);
      }
      weights += weight;
    }
    List<Double> mean = new ArrayList<>(CLASSES);
    double score = 0;
    for (int i = 0; i < CLASSES; i++) {
      mean.add(sums[i] / weights);
      score += (i - NEUTRAL) / 2.0 * sums[i] / weights;
    }
    double bounded = Math.max(-1, Math.min(1, score));
    return new Sentiment(tone(bounded), bounded, mean);
  }

  private static Tone tone(double score) {
    if (score <= NEGATIVE) {
      return Tone.NEGATIVE;
    }
    return score >= POSITIVE ? Tone.POSITIVE : Tone.NEUTRAL;
  }
}
