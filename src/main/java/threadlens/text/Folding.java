package threadlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folds a text. Terms of rules are folded by the same code as the comments they are sought in. */
public final class Folding {
  private Folding() {}

  /**
   * Returns the tokens of a rule's term. Only forms that are the same word are given: clitics,
   * possessive endings and masks are taken off the text, never off the term. An Arabizi key stands
   * only where the term is written with an Arabizi digit, as {@code 7mar}; such a term finds its
   * spelling variants, one written {@code hmar} finds {@code hmar} and {@code 7mar}.
   */
  public static FoldedText term(String term) {
    return fold(term);
  }

  /** Returns the tokens of a text with their forms; any text will do, also an empty one. */
  public static FoldedText fold(String original) {
    String lower = original.toLowerCase(Locale.ROOT);
    String normalized = lower.length() == original.length() ? lower : original;
    int[] starts = new int[normalized.length()];
    int[] ends = new int[normalized.length()];
    List<FoldedToken> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= normalized.length(); i++) {
      if (i < normalized.length()) {
        starts[i] = i;
        ends[i] = i + 1;
      }
      boolean word = i < normalized.length() && Character.isLetterOrDigit(normalized.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        tokens.add(
            new FoldedToken(
                new Span(start, i),
                List.of(new Form(normalized.substring(start, i), "")),
                Break.NONE));
        start = -1;
      }
    }
    return new FoldedText(new AlignedText(original, normalized, starts, ends), tokens);
  }
}
