package threadlens.ingest.merging;

/** Numbers in addresses. */
final class Digits {
  private static final int MOST = 7;

  private Digits() {}

  /** Returns the number; -1 if the text is none, or one too long for the number of a page. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > MOST) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
