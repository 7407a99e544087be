package threadlens.text;

/** The small letter of one character: quickly for ASCII, of which most texts of pages are. */
public final class LowerCase {
  private static final char ASCII = 0x80;

  private LowerCase() {}

  /** Returns it as {@link Character#toLowerCase(char)} does, whatever the character. */
  public static char of(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }
}
