package threadlens.analysis;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Sentiment;
import threadlens.model.Tone;
import threadlens.nlp.SentenceTone;

/**
 * The tone of a comment from the tones of its sentences, version 1: the mean of their class
 * distributions, each weighted by its number of words; the score is that mean's expectation, with
 * the five classes at -1, -0.5, 0, 0.5 and 1.
 */
final class LengthWeightedMean {
  static final String NAME = "length-weighted-mean-1";

  /** At most this score is negative. */
  static final double NEGATIVE = -0.1;

  /** At least this score is positive. */
  static final double POSITIVE = 0.1;

  private static final int CLASSES = 5;

  private LengthWeightedMean() {}

  /**
   * Returns the tone of a comment.
   *
   * @param tones at least one
   */
  static Sentiment of(List<SentenceTone> tones) {
    double[] sums = new double[CLASSES];
    int words = 0;
    for (SentenceTone tone : tones) {
      for (int i = 0; i < CLASSES; i++) {
        sums[i] += tone.words() * tone.distribution().get(i);
      }
      words += tone.words();
    }
    List<Double> mean = new ArrayList<>(CLASSES);
    double score = 0;
    for (int i = 0; i < CLASSES; i++) {
      mean.add(sums[i] / words);
      score += (i - 2) / 2.0 * sums[i] / words;
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
