package threadlens.evaluation;

import threadlens.model.Annotation;
import threadlens.model.NotEvaluated;
import threadlens.model.Sentence;
import threadlens.model.Sentiment;

/**
 * What a method says of how a text sounds.
 *
 * @param tone 0 negative, 1 neutral, 2 positive, {@link #NONE}
 * @param score NaN where there is none
 * @param reason why there is none; else empty
 */
record ToneAnswer(int tone, double score, String reason) {
  /** Not evaluated. */
  static final int NONE = 3;

  private static final int CLASSES = 5;
  private static final int MIDDLE = 2;

  /** From this compound score on VADER calls a text positive, as its authors advise. */
  private static final double VADER_CUT = 0.05;

  /** Returns what the program says. */
  static ToneAnswer of(Annotation annotation) {
    Sentiment sentiment = annotation.analysis().sentiment();
    if (sentiment == null) {
      String code =
          annotation.analysis().notEvaluated().stream()
              .map(NotEvaluated::code)
              .findFirst()
              .orElse("unknown");
      return new ToneAnswer(NONE, Double.NaN, code);
    }
    int tone =
        switch (sentiment.tone()) {
          case NEGATIVE -> 0;
          case NEUTRAL -> 1;
          case POSITIVE -> 2;
        };
    return new ToneAnswer(tone, sentiment.score(), "");
  }

  /**
   * Returns what CoreNLP says by itself: the likeliest of its five classes, and their expectation,
   * over the sentences by their length; neutral where it read none.
   */
  static ToneAnswer coreNlp(Annotation annotation) {
    double[] mean = new double[CLASSES];
    double all = 0;
    double sum = 0;
    for (Sentence sentence : annotation.analysis().sentences()) {
      for (int i = 0; i < CLASSES; i++) {
        double share = sentence.span().length() * sentence.distribution().get(i);
        mean[i] += share;
        all += share;
        sum += (i - MIDDLE) * share / MIDDLE;
      }
    }
    int likeliest = MIDDLE;
    for (int i = 0; i < CLASSES; i++) {
      likeliest = mean[i] > mean[likeliest] ? i : likeliest;
    }
    return new ToneAnswer(1 + Integer.signum(likeliest - MIDDLE), all == 0 ? 0 : sum / all, "");
  }

  /** Returns what a compound score of VADER says. */
  static ToneAnswer vader(double compound) {
    int tone = compound <= -VADER_CUT ? 0 : compound < VADER_CUT ? 1 : 2;
    return new ToneAnswer(tone, compound, "");
  }
}
