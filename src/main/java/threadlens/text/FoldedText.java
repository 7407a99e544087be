package threadlens.text;

import java.util.List;

/**
 * A text, cut into tokens whose forms fold away what hides a word: case, width, invisible letters,
 * stretched and masked letters, digits for letters, Arabic spelling.
 *
 * @param aligned the whole text in its plainest fold, for conditions on more than words
 * @param tokens in the order of the text; their spans do not overlap
 */
public record FoldedText(AlignedText aligned, List<FoldedToken> tokens) {
  public FoldedText {
    tokens = List.copyOf(tokens);
  }

  public String original() {
    return aligned.original();
  }
}
