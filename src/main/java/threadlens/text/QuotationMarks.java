package threadlens.text;

/** Where text between quotation marks ends. */
public final class QuotationMarks {
  /** In UTF-16 units; marks that are farther apart belong to others. */
  private static final int LONGEST = 2_000;

  private QuotationMarks() {}

  /**
   * Returns the offset of the mark that closes the quotation which opens at another offset, in the
   * same paragraph; -1 where none opens or none closes.
   */
  public static int closing(String text, int at) {
    char closer =
        switch (text.charAt(at)) {
          case '"' -> '"';
          case '“', '„' -> '”';
          case '«' -> '»';
          default -> 0;
        };
    if (closer == 0) {
      return -1;
    }
    int end = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == closer || (c == '“' && text.charAt(at) == '„')) { // in German “ closes
        return i;
      }
      if (c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
