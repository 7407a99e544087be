package threadlens.analysis.tone;

import java.util.List;
import threadlens.analysis.lexicon.LexiconTone;
import threadlens.nlp.SentenceTone;

/**
 * All that is known of how an English comment sounds, before it is weighed.
 *
 * @param sentences at least one
 * @param words what the lexicon hears in the writer's own words
 * @param links how many web addresses the comment holds
 * @param addresses how often it names whom it speaks to
 */
public record Heard(List<SentenceTone> sentences, LexiconTone words, int links, int addresses) {
  public Heard {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("no sentence was heard, expected one or more");
    }
  }
}
