package threadlens.text;

import java.util.List;

/**
 * A word, number or sign of a text, and the forms under which it can be found.
 *
 * @param span in the original text
 * @param forms the plainest first, none twice; never empty
 */
public record FoldedToken(Span span, List<Form> forms) {
  public FoldedToken {
    forms = List.copyOf(forms);
  }
}
