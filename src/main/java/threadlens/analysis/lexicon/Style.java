package threadlens.analysis.lexicon;

import java.util.List;

/**
 * How a text is written.
 *
 * @param words words, emoticons and emoji
 * @param exclamations signs, at most 4
 * @param questions signs, at most 4
 * @param shouted words in capitals, where they are at most half of the text
 * @param stretched words with a letter repeated three times or more
 * @param capitalised the share of chunks that begin with a capital letter, of those that begin with
 *     a letter: near 1 in a headline
 * @param numbers chunks with a digit
 * @param hashtags chunks that begin with #
 * @param dashes standing alone, as between a quotation and who said it
 * @param colons at the end of a chunk, as after who is quoted
 * @param endsAsking whether it ends with a question mark
 * @param quoting whether quotation marks are left in it
 * @param trailing whether it trails off ...
 */
public record Style(
    int words,
    int exclamations,
    int questions,
    int shouted,
    int stretched,
    double capitalised,
    int numbers,
    int hashtags,
    int dashes,
    int colons,
    boolean endsAsking,
    boolean quoting,
    boolean trailing) {
  private static final int MOST_SIGNS = 4;

  private static final String DASHES = "-–—|";

  /** Looks at a text and its pieces. */
  static Style of(String text, List<Piece> pieces) {
    int shouted = (int) pieces.stream().filter(Piece::shouted).count();
    int lettered = 0;
    int capitals = 0;
    int numbers = 0;
    int hashtags = 0;
    int dashes = 0;
    int colons = 0;
    boolean numbered = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      numbered &= !begins;
      lettered += begins && Character.isLetter(c) ? 1 : 0;
      capitals += begins && Character.isUpperCase(c) ? 1 : 0;
      hashtags += begins && c == '#' ? 1 : 0;
      dashes += begins && ends && DASHES.indexOf(c) >= 0 ? 1 : 0;
      colons += ends && !begins && c == ':' ? 1 : 0;
      if (!numbered && Character.isDigit(c)) {
        numbered = true;
        numbers++;
      }
    }
    return new Style(
        pieces.size(),
        count(text, '!'),
        count(text, '?'),
        isMixed(pieces) ? shouted : 0,
        (int) pieces.stream().filter(Piece::stretched).count(),
        lettered == 0 ? 0 : (double) capitals / lettered,
        numbers,
        hashtags,
        dashes,
        colons,
        text.stripTrailing().endsWith("?"),
        text.indexOf('"') >= 0 || text.indexOf('“') >= 0,
        text.contains("...") || text.indexOf('…') >= 0);
  }

  /** Tells whether capitals can stand out: at most half of the pieces are in capitals. */
  static boolean isMixed(List<Piece> pieces) {
    return pieces.stream().filter(Piece::shouted).count() * 2 <= pieces.size();
  }

  private static int count(String text, char sign) {
    int count = 0;
    for (int at = 0; at < text.length() && count < MOST_SIGNS; at++) {
      count += text.charAt(at) == sign ? 1 : 0;
    }
    return count;
  }
}
