package threadlens.ingest.html;

import org.jspecify.annotations.Nullable;

/** Numbers as pages show them. */
final class Numbers {
  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  /**
   * Returns the first number in a text, its groups parted by points, commas or spaces, in digits of
   * any script; null where there is none.
   */
  static @Nullable Integer of(@Nullable String shown) {
    if (shown == null) {
      return null;
    }
    int number = 0;
    int digits = 0;
    for (int i = 0; i < shown.length(); i++) {
      int digit = Character.digit(shown.charAt(i), 10);
      if (digit >= 0 && ++digits <= MOST_DIGITS) {
        number = 10 * number + digit;
      } else if (digits > 0 && !groups(shown, i)) {
        break;
      }
    }
    return digits == 0 || digits > MOST_DIGITS ? null : number;
  }

  private static boolean groups(String shown, int at) {
    boolean mark = ".,  '".indexOf(shown.charAt(at)) >= 0;
    int digits = 0;
    while (mark
        && at + 1 + digits < shown.length()
        && Character.digit(shown.charAt(at + 1 + digits), 10) >= 0) {
      digits++;
    }
    return mark && digits == 3;
  }
}
