package threadlens.text;

/** Emoji and other symbols that stand for a word. */
final class Pictures {
  private Pictures() {}

  /** Returns where the picture at a place ends; the place itself where there is none. */
  static int end(String text, int at) {
    if (text.charAt(at) < 0x2190) {
      return at;
    }
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    if (isFlagHalf(c)) {
      boolean whole = end < text.length() && isFlagHalf(text.codePointAt(end));
      return whole ? end + 2 : end;
    }
    boolean picture = (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
    boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
    return picture && !skinTone ? end : at;
  }

  private static boolean isFlagHalf(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
