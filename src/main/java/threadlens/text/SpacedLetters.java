package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** Joins the letters of a word that was written apart: {@code i d i o t}, {@code i.d.i.o.t}. */
final class SpacedLetters {
  /**
   * A word has at least so many letters; with two, {@code e.g.} and {@code U.S.} would be words.
   */
  static final int FEWEST = 3;

  private static final int MOST = 40;
  private static final int WIDEST_GAP = 3;

  /** Letters that are words of a chat: {@code u r a moron}. */
  private static final String CHAT_WORDS = "auirynkoxbc";

  private SpacedLetters() {}

  static List<Tokenizer.Piece> joined(String text, List<Tokenizer.Piece> pieces) {
    List<Tokenizer.Piece> joined = new ArrayList<>(pieces.size());
    int at = 0;
    while (at < pieces.size()) {
      int end = runEnd(text, pieces, at);
      if (end - at >= FEWEST && end - at <= MOST && isWord(text, pieces, at, end)) {
        int first = at + wordBefore(text, pieces, at, end);
        joined.addAll(pieces.subList(at, first));
        joined.add(join(text, pieces.subList(first, end)));
      } else {
        joined.addAll(pieces.subList(at, end));
      }
      at = end;
    }
    return joined;
  }

  /** Returns the end of a run of single letters with the same gap between all of them. */
  private static int runEnd(String text, List<Tokenizer.Piece> pieces, int from) {
    int end = from + 1;
    if (!isSingle(text, pieces.get(from)) || end == pieces.size()) {
      return end;
    }
    int gap = pieces.get(end).start() - pieces.get(from).end();
    while (end < pieces.size() && isSingle(text, pieces.get(end)) && gap > 0 && gap <= WIDEST_GAP) {
      int gapStart = pieces.get(end - 1).end();
      if (pieces.get(end).start() - gapStart != gap
          || !text.regionMatches(gapStart, text, pieces.get(from).end(), gap)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isSingle(String text, Tokenizer.Piece piece) {
    return piece.end() - piece.start() == 1 && Letters.isWordUnit(text, piece.start());
  }

  private static boolean isWord(String text, List<Tokenizer.Piece> pieces, int from, int to) {
    boolean spaces = text.charAt(pieces.get(from).end()) == ' ';
    boolean letter = false;
    boolean unusual = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(pieces.get(i).start());
      letter |= !Letters.isDigit(c);
      unusual |= !Letters.isDigit(c) && CHAT_WORDS.indexOf(c) < 0;
    }
    return letter && (unusual || !spaces);
  }

  /** Returns 1 where the first letter is a word of its own: {@code a d a n g e r}. */
  private static int wordBefore(String text, List<Tokenizer.Piece> pieces, int from, int to) {
    String first = pieces.get(from).word(text);
    if (to - from <= FEWEST || (!first.equals("a") && !first.equals("u") && !first.equals("i"))) {
      return 0;
    }
    String rest = join(text, pieces.subList(from + 1, to)).joined();
    return Lexicon.isEnglishOrFrench(rest) && !Lexicon.isEnglishOrFrench(first + rest) ? 1 : 0;
  }

  private static Tokenizer.Piece join(String text, List<Tokenizer.Piece> letters) {
    StringBuilder word = new StringBuilder(letters.size());
    letters.forEach(letter -> word.append(text, letter.start(), letter.end()));
    Tokenizer.Piece first = letters.get(0);
    int end = letters.get(letters.size() - 1).end();
    return new Tokenizer.Piece(first.start(), end, word.toString(), first.before());
  }
}
