package threadlens.model;

import java.util.List;
import threadlens.text.Span;

/**
 * A sentence of a comment's text, and how it sounds.
 *
 * @param span in the comment's own text
 * @param distribution probabilities of the five classes, very negative first
 */
public record Sentence(Span span, Polarity polarity, List<Double> distribution) {
  public Sentence {
    distribution = List.copyOf(distribution);
  }
}
