package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds texts, and the terms of rules by the same code. The cost is linear in the length of any
 * text; stateless, so safe for use by several threads at once.
 */
public final class Folding {
  private Folding() {}

  /** Knows words. */
  interface Words {
    /**
     * Returns the word at a place of a folded text.
     *
     * @param kinds the bits of {@link Plain}
     * @param mixedText the text holds Latin letters
     */
    Word at(String folded, Tokenizer.Piece piece, int kinds, boolean mixedText);
  }

  /** Returns the tokens of a text with their forms; any text will do, also an empty one. */
  public static FoldedText fold(String original) {
    return fold(
        original,
        (folded, piece, kinds, mixedText) ->
            Word.of(WordForms.of(piece.word(folded), kinds, piece.isSpaced(), mixedText)));
  }

  static FoldedText fold(String original, Words words) {
    Plain.Folded plain = Plain.of(original);
    AlignedText aligned = plain.aligned();
    String folded = aligned.normalized();
    List<Tokenizer.Piece> pieces = Tokenizer.pieces(folded);
    boolean latin = hasLatin(folded);
    List<FoldedToken> tokens = new ArrayList<>(pieces.size());
    int end = 0;
    for (Tokenizer.Piece piece : pieces) {
      Span span = span(aligned, piece);
      if (span.start() >= end) { // one sign may fold to several words: the first stands for it
        int kinds = plain.kinds(piece.start(), piece.end());
        tokens.add(new FoldedToken(span, words.at(folded, piece, kinds, latin), piece.before()));
        end = span.end();
      }
    }
    return new FoldedText(aligned, tokens);
  }

  /** Returns a text's plainest fold alone, which is all that a search for names needs. */
  public static AlignedText plain(String original) {
    return Plain.of(original).aligned();
  }

  private static Span span(AlignedText aligned, Tokenizer.Piece piece) {
    return new Span(aligned.starts()[piece.start()], aligned.ends()[piece.end() - 1]);
  }

  private static boolean hasLatin(String normalized) {
    for (int i = 0; i < normalized.length(); i++) {
      if (Letters.isAsciiLetter(normalized.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the tokens of a rule's term, each with exactly one form: the one to look for among the
   * forms of a text's tokens. What writers do to hide or bend a word is undone in the text, never
   * in the term: clitics, endings and masks stay, only apostrophes go: {@code don't} finds {@code
   * dont} too. A word with the shape of Arabizi, such as {@code 7mar}, becomes its Arabizi key, so
   * it finds all its spellings; {@code hmar} written without the digit finds {@code hmar} and
   * {@code 7mar} only.
   */
  public static FoldedText term(String term) {
    Plain.Folded plain = Plain.of(term);
    List<FoldedToken> tokens = new ArrayList<>();
    int end = 0;
    String folded = plain.aligned().normalized();
    for (Tokenizer.Piece piece : Tokenizer.pieces(folded)) {
      Span span = span(plain.aligned(), piece);
      if (span.start() >= end) {
        Word word = Word.of(List.of(new Form(sought(piece.word(folded)), "")));
        tokens.add(new FoldedToken(span, word, piece.before()));
        end = span.end();
      }
    }
    return new FoldedText(plain.aligned(), tokens);
  }

  private static String sought(String word) {
    if (!Arabizi.hasShape(word)) {
      return ApostropheForms.dropped(word);
    }
    String key = Arabizi.key(word);
    return key.isEmpty() ? word : key;
  }
}
