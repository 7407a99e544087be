package threadlens.ingest.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * Text that was UTF-8 and was read as windows-1252 before it was saved: {@code Ã¼} for {@code ü}.
 * It is put right only where hardly anything else stands on the page: one who writes about {@code
 * Ã¼} stays as he is.
 *
 * @param text as it was meant
 * @param places how many characters were put right; 0 where the text is as it was
 */
public record MisreadText(String text, int places) {
  private static final int FEWEST = 3;

  /** So many right ones for each character that fits no pattern. */
  private static final int FOR_EACH_STRAY = 20;

  private static final char[] BYTE_TO_CHAR = table();

  static MisreadText of(String text) {
    int places = 0;
    int strays = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = text.charAt(i) < 0x80 ? 1 : sequence(text, i);
      places += length > 1 ? 1 : 0;
      strays += length == 0 ? 1 : 0;
      i += Math.max(0, length - 1);
    }
    boolean misread = places >= FEWEST && places >= (long) strays * FOR_EACH_STRAY;
    return misread ? new MisreadText(everywhere(text), places) : new MisreadText(text, 0);
  }

  /**
   * Tells quickly whether a text in UTF-8 may hold enough misread characters; false is sure. Each
   * begins with one from U+00C2 to U+00F4, which UTF-8 writes as two bytes, the first C3; next is
   * what windows-1252 has from 80 to BF.
   */
  static boolean mayBeIn(byte[] utf8) {
    int leads = 0;
    int last = utf8.length - 2;
    for (int i = 0; i < last && leads < FEWEST; i++) {
      if (utf8[i] >= 0) {
        i = Ascii.end(utf8, i) - 1;
      } else if (utf8[i] == (byte) 0xC3 && utf8[i + 1] >= (byte) 0x82 && isNext(utf8[i + 2])) {
        leads++;
      }
    }
    return leads >= FEWEST;
  }

  /** Whether UTF-8 writes with this first byte a character from 80 to BF of windows-1252. */
  private static boolean isNext(byte first) {
    return first == (byte) 0xC2
        || first == (byte) 0xC5
        || first == (byte) 0xC6
        || first == (byte) 0xCB
        || first == (byte) 0xE2;
  }

  /** Puts right whatever fits the pattern, without asking how much else stands there. */
  public static String everywhere(String text) {
    StringBuilder right = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int length = text.charAt(i) < 0x80 ? 1 : sequence(text, i);
      if (length > 1) {
        right.appendCodePoint(codePoint(text, i, length));
        i += length - 1;
      } else {
        right.append(text.charAt(i));
      }
    }
    return right.toString();
  }

  /** Returns how many characters from here are the bytes of one; 0 where they are of none. */
  private static int sequence(String text, int at) {
    int lead = octet(text.charAt(at));
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((octet(text.charAt(i)) & 0xC0) != 0x80) {
        return 0;
      }
    }
    int point = codePoint(text, at, length);
    boolean shortest = length == 2 || point >= (length == 3 ? 0x800 : 0x10000);
    return shortest && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF) ? length : 0;
  }

  private static int codePoint(String text, int at, int length) {
    int point = octet(text.charAt(at)) & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      point = (point << 6) | (octet(text.charAt(i)) & 0x3F);
    }
    return point;
  }

  /** The byte that windows-1252 shows as this character; 0 for characters it has not. */
  private static int octet(char c) {
    if (c < 0x100 && (c >= 0xA0 || c < 0x80)) {
      return c;
    } else if (c > 0x2122 || (c > 0x2DC && c < 0x2013)) {
      return 0;
    }
    for (int i = 0; i < BYTE_TO_CHAR.length; i++) {
      if (BYTE_TO_CHAR[i] == c) {
        return 0x80 + i;
      }
    }
    return c >= 0x80 && c < 0xA0 ? c : 0;
  }

  /** What stands for 0x80 to 0x9F; the five that it leaves open stay what they are. */
  private static char[] table() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    CharBuffer decoded = Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytes));
    char[] table = new char[32];
    for (int i = 0; i < table.length; i++) {
      char c = decoded.get(i);
      table[i] = c == '\uFFFD' ? (char) (0x80 + i) : c;
    }
    return table;
  }
}
