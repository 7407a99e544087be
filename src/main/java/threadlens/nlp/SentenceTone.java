package threadlens.nlp;

import java.util.List;
import threadlens.text.Span;

/**
 * How a sentence sounds.
 *
 * @param span in the text that was viewed
 * @param words how many words it has, at least 1
 * @param distribution probabilities of the five classes, very negative first
 */
public record SentenceTone(Span span, int words, List<Double> distribution) {
  public SentenceTone {
    distribution = List.copyOf(distribution);
    if (distribution.size() != 5) {
      throw new IllegalArgumentException(distribution.size() + " classes, expected 5");
    }
  }
}
