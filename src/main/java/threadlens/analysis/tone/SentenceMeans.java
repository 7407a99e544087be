package threadlens.analysis.tone;

import java.util.ArrayList;
import java.util.List;
import threadlens.nlp.SentenceTone;

/**
 * Means of the class distributions of sentences. Most sentences of a comment report, and a few say
 * what its author thinks; a mean by length lets the many drown the few, so there is one by how
 * outspoken they are too.
 */
public final class SentenceMeans {
  private static final int CLASSES = 5;
  private static final int NEUTRAL = 2;

  /** So that a comment of nothing but neutral sentences has a mean too. */
  private static final double LEAST_WEIGHT = 1e-6;

  private SentenceMeans() {}

  /**
   * Each sentence weighs as much as it is sure not to be neutral.
   *
   * @param tones at least one
   */
  public static List<Double> outspoken(List<SentenceTone> tones) {
    return mean(
        tones,
        tones.stream()
            .map(tone -> Math.max(LEAST_WEIGHT, 1 - tone.distribution().get(NEUTRAL)))
            .toList());
  }

  /** Each sentence weighs as the root of its length, since long ones are read less surely. */
  static List<Double> byLength(List<SentenceTone> tones) {
    return mean(tones, tones.stream().map(tone -> Math.sqrt(1 + tone.span().length())).toList());
  }

  /** The expectation of a distribution, with the classes at -1, -0.5, 0, 0.5 and 1. */
  static double expectation(List<Double> distribution) {
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      sum += (i - NEUTRAL) / 2.0 * distribution.get(i);
    }
    return sum;
  }

  private static List<Double> mean(List<SentenceTone> tones, List<Double> weights) {
    double[] sums = new double[CLASSES];
    double all = 0;
    for (int t = 0; t < tones.size(); t++) {
      for (int i = 0; i < CLASSES; i++) {
        sums[i] += weights.get(t) * tones.get(t).distribution().get(i);
      }
      all += weights.get(t);
    }
    List<Double> mean = new ArrayList<>(CLASSES);
    for (double sum : sums) {
      mean.add(sum / all);
    }
    return List.copyOf(mean);
  }
}
