package threadlens.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes UTF-8 in pieces: those in ASCII are copied as they are, which the JDK does for a whole
 * text alone. A page is markup for the most part, whatever its language.
 *
 * @param text what is not UTF-8 stands in it as U+FFFD, as the JDK has it
 * @param replaced whether that character stands in it, for what reason ever
 */
record Utf8Text(String text, boolean replaced) {
  private static final char REPLACEMENT = '\uFFFD';

  /** Bytes; a shorter run of ASCII is decoded with what is around it. */
  private static final int SHORTEST_RUN = 16;

  /** Bytes; of more, the pieces would cost several times what the text does. */
  private static final int MOST_IN_PIECES = 32 << 20;

  static Utf8Text of(byte[] bytes) {
    if (bytes.length > MOST_IN_PIECES) {
      String text = piece(bytes, 0, bytes.length, StandardCharsets.UTF_8);
      return new Utf8Text(text, text.indexOf(REPLACEMENT) >= 0);
    }
    List<String> pieces = new ArrayList<>();
    boolean replaced = false;
    for (int at = 0; at < bytes.length; ) {
      int ascii = Ascii.end(bytes, at);
      pieces.add(piece(bytes, at, ascii, StandardCharsets.ISO_8859_1));
      at = nextRun(bytes, ascii);
      String others = piece(bytes, ascii, at, StandardCharsets.UTF_8);
      pieces.add(others);
      replaced |= others.indexOf(REPLACEMENT) >= 0;
    }
    // Joined, they are copied once; a builder widens what it holds, and copies it again at its end.
    return new Utf8Text(String.join("", pieces), replaced);
  }

  private static String piece(byte[] bytes, int from, int to, Charset charset) {
    return new String(bytes, from, to - from, charset);
  }

  /** Returns where the next long run of ASCII begins, or the end. */
  private static int nextRun(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length) {
      if (bytes[at] < 0) {
        at++;
        continue;
      }
      int end = Ascii.end(bytes, at);
      if (end - at >= SHORTEST_RUN || end == bytes.length) {
        return at;
      }
      at = end;
    }
    return at;
  }
}
