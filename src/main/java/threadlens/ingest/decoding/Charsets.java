package threadlens.ingest.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import threadlens.text.LineMap;

/**
 * Decodes bytes whose charset nobody states. In this order: a byte order mark; UTF-16 by its
 * pattern of bytes; UTF-8 where it is valid, or nearly so; then the charsets that were used for
 * Arabic and French before it. Every guess and every byte that is no character is a problem.
 */
final class Charsets {
  private static final char REPLACEMENT = '\uFFFD';

  private Charsets() {}

  /**
   * @param text without the byte order mark; what could not be decoded stands as U+FFFD
   * @param charset its IANA name
   */
  record Decoded(String text, String charset) {}

  static Decoded decode(byte[] bytes, Problems problems) {
    Charset wide = WideText.charset(bytes);
    if (wide != null) {
      if (WideText.marked(bytes) == null) {
        guessed(wide, "has no byte order mark", problems);
      }
      return decode(bytes, wide, problems);
    }
    String utf8 = utf8(bytes);
    if (utf8 != null) {
      return new Decoded(utf8, "UTF-8");
    }
    Utf8Share share = Utf8Share.of(bytes);
    if (share.mostly()) {
      return decode(bytes, StandardCharsets.UTF_8, problems);
    }
    Charset legacy = LegacyCharset.of(bytes);
    guessed(legacy, "is not valid UTF-8", problems);
    return decode(bytes, legacy, problems);
  }

  /**
   * Decodes the bytes of a page, which may state a charset. What it states counts only where the
   * bytes bear it out: bytes that are valid UTF-8 are UTF-8, whatever a page says.
   */
  static Decoded decodePage(byte[] bytes, Problems problems) {
    Charset declared = WideText.charset(bytes) == null ? DeclaredCharset.of(bytes) : null;
    Decoded decoded =
        declared == null ? decode(bytes, problems) : declared(bytes, declared, problems);
    if (decoded.charset().equals("UTF-8") && !MisreadText.mayBeIn(bytes)) {
      return decoded;
    }
    MisreadText misread = MisreadText.of(decoded.text());
    if (misread.places() > 0) {
      String message =
          "was UTF-8, and read as windows-1252 before it was saved: "
              + misread.places()
              + " characters put right";
      problems.add("charset-misread", message, 1, 1);
    }
    return new Decoded(misread.text(), decoded.charset());
  }

  /** Returns the text of bytes that are UTF-8 without a fault; null if they are not. */
  private static @Nullable String utf8(byte[] bytes) {
    Utf8Text decoded = Utf8Text.of(bytes);
    return decoded.replaced() ? null : withoutMark(decoded.text());
  }

  private static Decoded declared(byte[] bytes, Charset declared, Problems problems) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      String utf8 = utf8(bytes);
      if (utf8 != null) {
        return new Decoded(utf8, "UTF-8");
      }
    }
    Utf8Share share = Utf8Share.of(bytes);
    boolean sevenBits = declared.name().startsWith("ISO-2022");
    if (share.mostly() || (share.none() && !sevenBits)) {
      if (share.valid() > 0 && !declared.equals(StandardCharsets.UTF_8)) {
        misdeclared(declared, StandardCharsets.UTF_8, problems);
      }
      return decode(bytes, StandardCharsets.UTF_8, problems);
    }
    Charset meant = LegacyCharset.meant(bytes, declared);
    if (!meant.equals(declared)) {
      misdeclared(declared, meant, problems);
    }
    return decode(bytes, meant, problems);
  }

  private static void misdeclared(Charset declared, Charset meant, Problems problems) {
    String message =
        "the page says that it is "
            + declared.name()
            + ", which it is not: read as "
            + meant.name();
    problems.add("charset-guessed", message, 1, 1);
  }

  private static void guessed(Charset charset, String why, Problems problems) {
    problems.add("charset-guessed", "the file " + why + ": read as " + charset.name(), 1, 1);
  }

  private static Decoded decode(byte[] bytes, Charset charset, Problems problems) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    Undecodable undecodable = new Undecodable();
    boolean wide = charset.name().startsWith("UTF-16");
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      undecodable.add(out.position());
      // Of half a pair in UTF-16, Java counts the next character in; that one is sound.
      int bad = wide ? Math.min(2, result.length()) : result.length();
      in.position(in.position() + bad);
      out.put(REPLACEMENT);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    undecodable.report(text, charset, problems);
    return new Decoded(withoutMark(text), charset.name());
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Offsets, in the decoded text, of what was no character. */
  private static final class Undecodable {
    private int[] offsets = new int[16];
    private int size;

    void add(int offset) {
      if (size > 0 && offsets[size - 1] == offset - 1) {
        offsets[size - 1] = offset; // a run is one problem, reported at its end
        return;
      }
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, size * 2);
      }
      offsets[size++] = offset;
    }

    void report(String text, Charset charset, Problems problems) {
      if (size == 0) {
        return;
      }
      LineMap lines = new LineMap(text);
      for (int i = 0; i < size; i++) {
        problems.add(
            "undecodable",
            "bytes that are no character in " + charset.name() + ": shown as U+FFFD",
            lines.line(offsets[i]),
            lines.column(offsets[i]));
      }
    }
  }
}
