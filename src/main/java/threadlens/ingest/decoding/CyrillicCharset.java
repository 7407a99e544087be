package threadlens.ingest.decoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the charsets of Cyrillic apart, which pages often declare for one another: in the right one
 * the commonest letters of Russian, Ukrainian, Bulgarian and Serbian are the commonest of the text,
 * no capital follows a small letter, and no sign stands in the midst of a word.
 */
final class CyrillicCharset {
  private static final List<Charset> ALL =
      List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "x-MacCyrillic").stream()
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private static final char FIRST = '\u0400';
  private static final char LAST = '\u045f';

  /** The commonest first; each is worth a little less than the one before. */
  private static final String COMMON = "оеаинтсрвлкмдпуіязыјьгбчйхжшюїєцћљњ";

  private static final int[] WORTH = new int[LAST - FIRST + 1];

  static {
    for (int i = 0; i < COMMON.length(); i++) {
      WORTH[COMMON.charAt(i) - FIRST] = Math.max(1, COMMON.length() - i - i / 2);
    }
  }

  /** What breaks a word costs more than any letter is worth. */
  private static final int BROKEN = 6 * COMMON.length();

  /** A part of the worth of what is stated. */
  private static final int MUCH_BETTER = 8;

  private CyrillicCharset() {}

  static boolean is(Charset charset) {
    return ALL.contains(charset);
  }

  /**
   * Returns the charset that a text is in.
   *
   * @param stated which it is, unless another fits much better
   */
  static Charset of(byte[] bytes, Charset stated) {
    Charset best = stated;
    long most = worth(bytes, stated);
    most += Math.abs(most) / MUCH_BETTER;
    for (Charset each : ALL) {
      long worth = worth(bytes, each);
      if (worth > most) {
        best = each;
        most = worth;
      }
    }
    return best;
  }

  private static long worth(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long worth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      if (isCyrillic(c)) {
        boolean broken = Character.isUpperCase(c) && Character.isLowerCase(before);
        worth += broken ? -BROKEN : WORTH[Character.toLowerCase(c) - FIRST];
      } else if (c >= 0x80 && isCyrillic(before) && isInWord(text, i + 1)) {
        worth -= BROKEN;
      }
    }
    return worth;
  }

  private static boolean isInWord(String text, int next) {
    return next < text.length() && isCyrillic(text.charAt(next));
  }

  private static boolean isCyrillic(char c) {
    return c >= FIRST && c <= LAST;
  }
}
