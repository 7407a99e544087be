package threadlens.text;

/** How strongly a character between words parts them. */
final class Breaks {
  private Breaks() {}

  static Break at(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '?', '!', '؟', '。', '！', '？', '۔', '…', '|' -> Break.SENTENCE;
      case '.' -> isInner(text, at) ? Break.NONE : Break.SENTENCE;
      case '\n', '\r' -> isBlankLine(text, at) ? Break.SENTENCE : Break.CLAUSE;
      case ',', ';', ':', '،', '؛', '(', ')', '[', ']', '{', '}', '"', '“', '”', '«', '»' ->
          isGrouping(text, at) ? Break.NONE : Break.CLAUSE;
      case '—', '–', '>', '<', '•', '·' -> Break.CLAUSE;
      case '-' -> isFree(text, at) ? Break.CLAUSE : Break.NONE;
      default -> Break.NONE;
    };
  }

  /** Tells of a point between digits, or after a single letter, as in {@code U.S. troops}. */
  private static boolean isInner(String text, int at) {
    boolean wordBefore = at > 0 && Letters.isWordUnit(text, at - 1);
    boolean single = wordBefore && (at == 1 || !Letters.isWordUnit(text, at - 2));
    boolean digits = wordBefore && Letters.isDigit(text.charAt(at - 1)) && nextIsDigit(text, at);
    return single || digits;
  }

  private static boolean isGrouping(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && Letters.isDigit(text.charAt(at - 1))
        && nextIsDigit(text, at);
  }

  private static boolean nextIsDigit(String text, int at) {
    return at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1));
  }

  /** Looks at the line break itself and the one after it only, so that the cost stays linear. */
  private static boolean isBlankLine(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean isFree(String text, int at) {
    boolean spaceBefore = at == 0 || !Letters.isWordUnit(text, at - 1);
    boolean spaceAfter = at + 1 == text.length() || !Letters.isWordUnit(text, at + 1);
    return spaceBefore && spaceAfter;
  }
}
