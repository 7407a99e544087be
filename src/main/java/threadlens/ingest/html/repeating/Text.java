package threadlens.ingest.html.repeating;

/** Short pieces of text, made comparable. */
final class Text {
  private Text() {}

  /** One line, runs of white space one space, stripped. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c)) {
        gap = line.length() > 0;
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** What furniture has in common: "Posts: 345" and "Posts: 7" are one. */
  static String withoutDigits(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c)) {
        kept.append(Character.toLowerCase(c));
      } else if (kept.length() == 0 || kept.charAt(kept.length() - 1) != '0') {
        kept.append('0');
      }
    }
    return kept.toString();
  }

  static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  static int words(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
