package threadlens.text;

import java.util.List;

/**
 * A word, number or emoji of a text, and the forms under which it can be found. Two tokens are the
 * same word where they share a form.
 *
 * @param span in the original text; covers hidden characters inside the word, none around it
 * @param forms the plainest first, no text twice; never empty
 * @param before what stands between this token and the one before it
 */
public record FoldedToken(Span span, List<Form> forms, Break before) {
  public FoldedToken {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("a token without a form at " + span);
    }
  }

  /** Returns the plainest form. */
  public String plain() {
    return forms.get(0).text();
  }
}
