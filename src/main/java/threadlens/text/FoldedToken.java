package threadlens.text;

import java.util.List;

/**
 * A word, number or emoji of a text, and the forms under which it can be found. Two tokens are the
 * same word where they share a form.
 *
 * @param span in the original text; covers hidden characters inside the word, none around it
 * @param before what stands between this token and the one before it
 */
public record FoldedToken(Span span, Word word, Break before) {
  /** Returns the forms of the word, the plainest first, no text twice; never empty. */
  public List<Form> forms() {
    return word.forms();
  }

  /** Returns the plainest form. */
  public String plain() {
    return word.plain();
  }
}
