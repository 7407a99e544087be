package threadlens.nlp;

import java.util.List;
import threadlens.text.Span;

/**
 * How a sentence sounds.
 *
 * @param span in the text that was viewed
 * @param distribution probabilities of the five classes, very negative first
 */
public record SentenceTone(Span span, List<Double> distribution) {
  public SentenceTone {
    distribution = List.copyOf(distribution);
    if (distribution.size() != 5) {
      throw new IllegalArgumentException(distribution.size() + " classes, expected 5");
    }
  }
}
