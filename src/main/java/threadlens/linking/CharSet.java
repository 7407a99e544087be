package threadlens.linking;

/** Some characters, asked for quickly. Immutable. */
final class CharSet {
  private static final int WORD = 64;

  private final long[] ascii = new long[2];
  private final String others;

  private CharSet(String all) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c < 2 * WORD) {
        ascii[c / WORD] |= 1L << c;
      } else {
        rest.append(c);
      }
    }
    others = rest.toString();
  }

  /** Returns the set of all characters of a text. */
  static CharSet of(String all) {
    return new CharSet(all);
  }

  boolean holds(char c) {
    return c < 2 * WORD ? (ascii[c / WORD] >>> c & 1) != 0 : others.indexOf(c) >= 0;
  }
}
