package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plainly folded text into words, numbers and emoji. A word keeps an apostrophe inside it,
 * and the signs that hide its letters ({@code a**hole, b!tch, a$$}); spaced-out letters become one
 * word.
 */
final class Tokenizer {
  /**
   * A token in the folded text.
   *
   * @param joined its letters, where they were spaced out; else empty
   */
  record Piece(int start, int end, String joined, Break before) {
    boolean isSpaced() {
      return !joined.isEmpty();
    }

    /** Returns the text in it, without what spaced it out. */
    String word(String text) {
      return isSpaced() ? joined : text.substring(start, end);
    }
  }

  private final String text;
  private final List<Piece> pieces;
  private Break before = Break.SENTENCE;
  private int singles;

  private Tokenizer(String text) {
    this.text = text;
    this.pieces = new ArrayList<>(text.length() / 4 + 1);
  }

  static List<Piece> pieces(String folded) {
    Tokenizer tokenizer = new Tokenizer(folded);
    tokenizer.cut();
    return tokenizer.singles < SpacedLetters.FEWEST
        ? tokenizer.pieces
        : SpacedLetters.joined(folded, tokenizer.pieces);
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
      } else if (Letters.beginsWord(text, at) || Disguise.begins(text, at)) {
        at = add(at, wordEnd(at));
      } else {
        int picture = Pictures.end(text, at);
        if (picture > at) {
          at = add(at, picture);
        } else {
          pass(at++);
        }
      }
    }
  }

  private int add(int start, int end) {
    pieces.add(new Piece(start, end, "", before));
    before = Break.NONE;
    singles += end - start == 1 ? 1 : 0;
    return end;
  }

  private int wordEnd(int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != ' ') {
      if (Letters.isWordUnit(text, at)) {
        at++;
      } else if (text.charAt(at) == '\'') {
        if (!isApostrophe(start, at)) {
          return at;
        }
        at++;
      } else {
        int joined = Disguise.joins(text, start, at);
        if (joined == at) {
          return at;
        }
        at = joined;
      }
    }
    return at;
  }

  /** Tells whether an apostrophe stands between letters, or after an Arabizi digit. */
  private boolean isApostrophe(int start, int at) {
    char left = text.charAt(at - 1);
    boolean between = at + 1 < text.length() && Letters.isWordUnit(text, at + 1);
    boolean marksDigit = at > start + 1 && (left == '3' || left == '7' || left == '6');
    return between
        ? !Letters.isDigit(left) || marksDigit || left == '3' || left == '7'
        : marksDigit;
  }

  private void pass(int at) {
    Break here = Breaks.at(text, at);
    if (here.compareTo(before) > 0) {
      before = here;
    }
  }
}
