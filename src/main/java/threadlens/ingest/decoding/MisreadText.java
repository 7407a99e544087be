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

  /** Characters looked at in one piece; a copy of them is faster to look at than the text. */
  private static final int BLOCK = 4096;

  private static final char[] BYTE_TO_CHAR = table();

  static MisreadText of(String text) {
    if (!mayHold(text)) {
      return new MisreadText(text, 0);
    }
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

  /** Tells quickly whether a text holds enough of what may begin a misread character. */
  private static boolean mayHold(String text) {
    char[] block = new char[Math.min(BLOCK, text.length())];
    int leads = 0;
    for (int start = 0; start < text.length() && leads < FEWEST; start += block.length) {
      int size = Math.min(block.length, text.length() - start);
      text.getChars(start, start + size, block, 0);
      for (int i = 0; i < size; i++) {
        if (block[i] >= 0xC2 && block[i] < 0xF5) {
          int next = start + i + 1;
          leads += next < text.length() && text.charAt(next) >= 0x80 ? 1 : 0;
        }
      }
    }
    return leads >= FEWEST;
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
