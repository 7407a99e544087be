package threadlens.nlp;

import threadlens.text.Span;

/**
 * A word, number or sign of a sentence.
 *
 * @param span in the text that was viewed
 * @param word as the tokenizer spells it: without invisible letters
 */
public record Token(Span span, String word) {
  /** Returns whether it holds a letter or a digit. */
  public boolean isWord() {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
