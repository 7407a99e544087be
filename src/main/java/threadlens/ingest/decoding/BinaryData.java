package threadlens.ingest.decoding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells data from text by the first bytes. */
final class BinaryData {
  private static final int SAMPLE = 1 << 16;

  /** More control characters than this, in one hundred bytes, are no accident. */
  private static final int CONTROLS_PER_HUNDRED = 2;

  private static final int FEW_CONTROLS = 8;

  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("25504446", "a PDF file");
    SIGNATURES.put("89504e47", "a PNG picture");
    SIGNATURES.put("ffd8ff", "a JPEG picture");
    SIGNATURES.put("47494638", "a GIF picture");
    SIGNATURES.put("504b0304", "a ZIP archive, or a document in one");
    SIGNATURES.put("1f8b", "gzip data");
    SIGNATURES.put("7f454c46", "a program");
    SIGNATURES.put("d0cf11e0", "an old Office document");
    SIGNATURES.put("53514c697465", "an SQLite database");
  }

  /** For each byte 1, if it is a control character that text has not. */
  private static final byte[] UNUSUAL = new byte[256];

  static {
    Arrays.fill(UNUSUAL, 0, ' ', (byte) 1);
    for (char usual : "\t\n\r\f\u001B".toCharArray()) {
      UNUSUAL[usual] = 0;
    }
  }

  private static final long SPACES = 0x2020202020202020L;

  private BinaryData() {}

  static boolean resembles(byte[] bytes) {
    return signature(bytes) != null || controls(bytes);
  }

  /** Says what kind of data it is, as far as it is known. */
  static String name(byte[] bytes) {
    String named = signature(bytes);
    return named == null ? "binary data" : named;
  }

  private static @Nullable String signature(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    for (Map.Entry<String, String> known : SIGNATURES.entrySet()) {
      if (start.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    return null;
  }

  /** Tells of eight bytes at once whether one may be below that of a space; false is sure. */
  private static boolean mayHoldControl(long bytes) {
    return ((bytes - SPACES) & ~bytes & Ascii.HIGH_BITS) != 0;
  }

  /** Control characters in UTF-16 and UTF-32 are halves of others: text in these has many. */
  private static boolean controls(byte[] bytes) {
    int size = Math.min(SAMPLE, bytes.length);
    int controls = 0;
    for (int i = 0; i < size; i += Long.BYTES) {
      if (i + Long.BYTES > size || mayHoldControl(Ascii.eight(bytes, i))) {
        for (int j = i; j < size && j < i + Long.BYTES; j++) {
          controls += UNUSUAL[bytes[j] & 0xFF];
        }
      }
    }
    boolean many =
        controls > Math.max(FEW_CONTROLS, size * CONTROLS_PER_HUNDRED / 100) || controls * 3 > size;
    return many && WideText.charset(bytes) == null;
  }
}
