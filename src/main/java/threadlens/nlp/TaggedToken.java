package threadlens.nlp;

import threadlens.text.Span;

/**
 * A token with its part of speech.
 *
 * @param span in the text that was viewed
 * @param word as the tokenizer spells it, such as {@code n't}
 * @param tag of the Penn Treebank (Marcus, Santorini and Marcinkiewicz 1993), such as {@code VBZ}
 * @param lemma in lower case: {@code be} of {@code are}
 */
public record TaggedToken(Span span, String word, String tag, String lemma) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }
}
