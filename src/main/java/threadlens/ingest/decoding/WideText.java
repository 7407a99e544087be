package threadlens.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 and UTF-32, with a byte order mark or without. */
final class WideText {
  private static final int SAMPLE = 1 << 16;
  private static final long SIXES = 0x0606060606060606L;
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private WideText() {}

  /** Returns the charset, or null where characters are not that wide. */
  static @Nullable Charset charset(byte[] bytes) {
    Charset marked = marked(bytes);
    return marked != null ? marked : unmarked(bytes);
  }

  /** Returns what the byte order mark says; null where there is none. */
  static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    } else if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /**
   * In Latin text every other byte is 0, in Arabic text 6, with spaces and line ends between them:
   * seven in ten at one parity, and hardly any at the other, are no accident.
   */
  private static @Nullable Charset unmarked(byte[] bytes) {
    int size = Math.min(SAMPLE, bytes.length) & ~1;
    if (size < 8) {
      return null;
    }
    int pairs = size / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      if ((i & 3) == 0 && i + 4 <= pairs && !anyHigh(Ascii.eight(bytes, 2 * i))) {
        i += 3;
      } else {
        first += high(bytes[2 * i]);
        second += high(bytes[2 * i + 1]);
      }
      if ((i & 511) == 511 && (i - Math.max(first, second)) * 10 > pairs * 3) {
        return null; // whatever follows, most bytes at either parity are of one byte's characters
      }
    }
    if (second * 10 >= pairs * 7 && first * 10 <= pairs * 3) {
      return StandardCharsets.UTF_16LE;
    }
    return first * 10 >= pairs * 7 && second * 10 <= pairs * 3 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean anyHigh(long bytes) {
    return Ascii.anyIsNul(bytes) || Ascii.anyIsNul(bytes ^ SIXES);
  }

  private static int high(byte b) {
    return b == 0 || b == 6 ? 1 : 0;
  }

  private static boolean starts(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
