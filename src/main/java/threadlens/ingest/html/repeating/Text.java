package threadlens.ingest.html.repeating;

import threadlens.text.LowerCase;

/** Short pieces of text, made comparable. */
final class Text {
  /** From letters of Latin to those of Arabic and beyond there is no kind of space. */
  private static final char FIRST_PLAIN = 0xc0;

  private static final char LAST_PLAIN = 0x167f;

  private Text() {}

  /** One line, runs of white space one space, stripped. */
  static String line(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return isLine(text, start, end) ? text.substring(start, end) : joined(text);
  }

  /** Tells quickly of most texts, which are plain. */
  private static boolean isLine(String text, int start, int end) {
    char before = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' '
          || c + before == 2 * ' ' // both are spaces
          || (c > '~' && (c < FIRST_PLAIN || c > LAST_PLAIN))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String joined(String text) {
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
    char[] kept = new char[text.length()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        size += size == 0 || kept[size - 1] != '0' ? 1 : 0;
        kept[size - 1] = '0';
      } else {
        kept[size++] = LowerCase.of(c);
      }
    }
    return new String(kept, 0, size);
  }

  static boolean isDigit(char c) {
    return c <= '~' ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static int words(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
