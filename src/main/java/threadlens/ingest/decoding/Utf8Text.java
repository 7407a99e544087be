package threadlens.ingest.decoding;

import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 in pieces: those in ASCII are copied as they are, which the JDK does for a whole
 * text alone. A page is markup for the most part, whatever its language.
 */
final class Utf8Text {
  /** Bytes; a shorter run of ASCII is decoded with what is around it. */
  private static final int SHORTEST_RUN = 16;

  private Utf8Text() {}

  /** Returns the text; what is not UTF-8 stands as U+FFFD, as the JDK has it. */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (int at = 0; at < bytes.length; ) {
      int ascii = Ascii.end(bytes, at);
      text.append(new String(bytes, at, ascii - at, StandardCharsets.ISO_8859_1));
      at = nextRun(bytes, ascii);
      text.append(new String(bytes, ascii, at - ascii, StandardCharsets.UTF_8));
    }
    return text.toString();
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
