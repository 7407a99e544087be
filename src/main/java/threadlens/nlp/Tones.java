package threadlens.nlp;

import java.util.List;

/**
 * How the sentences of a text sound.
 *
 * @param heard in the order of the text
 * @param unheard how many sentences have words, but no structure that the parser could find: not
 *     the same as neutral
 */
public record Tones(List<SentenceTone> heard, int unheard) {
  public Tones {
    heard = List.copyOf(heard);
  }
}
