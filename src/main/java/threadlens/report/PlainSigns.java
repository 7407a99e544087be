package threadlens.report;

/** What every reader of text files takes: the characters that XML 1.0 allows. */
final class PlainSigns {
  private PlainSigns() {}

  /**
   * Returns the text of the same length, with U+FFFD for control characters other than tab and line
   * feed, for half pairs and for what is no character; a carriage return becomes a line feed.
   */
  static String of(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = first; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\r') {
        plain.setCharAt(i, '\n');
      } else if (Character.isSurrogate(c)) {
        if (Character.isSupplementaryCodePoint(plain.codePointAt(i))) {
          i++; // both halves are there
        } else {
          plain.setCharAt(i, '\uFFFD');
        }
      } else if (!isPlain(c)) {
        plain.setCharAt(i, '\uFFFD');
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' '
        ? !Character.isSurrogate(c) && c < 0xFFFE && !(c >= 0x7F && c < 0xA0)
        : c == '\n' || c == '\t';
  }
}
