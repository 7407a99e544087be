package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a comment sounds as a whole.
 *
 * @param tone by stated thresholds on the score
 * @param score from -1, very negative, to 1, very positive
 * @param distribution probabilities of the five {@link Polarity} classes, very negative first; null
 *     where the method has none
 */
public record Sentiment(Tone tone, double score, @Nullable List<Double> distribution) {
  public Sentiment {
    if (!(score >= -1 && score <= 1)) {
      throw new IllegalArgumentException("not a score: " + score + ", expected -1 to 1");
    }
    distribution = distribution == null ? null : List.copyOf(distribution);
  }
}
