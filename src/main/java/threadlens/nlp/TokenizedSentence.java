package threadlens.nlp;

import java.util.List;
import threadlens.text.Span;

/**
 * A sentence, or a part of one that was too long to be parsed whole.
 *
 * @param tokens in the order of the text; never empty
 */
public record TokenizedSentence(List<Token> tokens) {
  public TokenizedSentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  /** From its first token to its last, in the text that was viewed. */
  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  /** How many of its tokens are words. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }
}
