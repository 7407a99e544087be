package threadlens.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes an export while it streams. Bytes that are no character come out as U+FFFD, and are a
 * problem, one for each line at the first of them.
 */
public final class CheckedText extends Reader {
  private static final int SIZE = 1 << 13;
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final Charset charset;
  private final boolean wide;
  private final CharsetDecoder decoder;
  private final Teller teller;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private boolean ended;
  private int line = 1;
  private long passed; // characters before those of chars
  private long begin; // of the line, counted as they are
  private char last;
  private int told; // the last line that was a problem

  /** Is told of the first bytes of a line that are no character. */
  public interface Teller {
    /** Takes a problem; line and column are 1-based. */
    void tell(String code, String message, int line, int column);
  }

  private CheckedText(InputStream in, Charset charset, Teller teller) {
    this.in = in;
    this.charset = charset;
    this.teller = teller;
    wide = charset.name().startsWith("UTF-16");
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Decodes what is left of an export; problems belong to none of its threads. */
  public static Reader of(OpenExport export, Threads threads) {
    return of(export.bytes(), export.charset(), threads::problem);
  }

  /** Decodes what is of another charset, or stands beside the export. */
  public static Reader of(InputStream in, Charset charset, Teller teller) {
    return new CheckedText(in, charset, teller);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (length > 0 && !chars.hasRemaining() && !fill()) {
      return -1;
    }
    int read = Math.min(length, chars.remaining());
    chars.get(into, from, read);
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Decodes some more; returns whether there was more. */
  private boolean fill() throws IOException {
    passed += chars.limit();
    chars.clear();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      count();
      if (result.isError() && chars.hasRemaining()) {
        tell();
        // Of half a pair in UTF-16, Java counts the next character in; that one is sound.
        int bad = wide ? Math.min(2, result.length()) : result.length();
        bytes.position(bytes.position() + bad);
        chars.put(REPLACEMENT);
        last = REPLACEMENT;
      } else if (chars.position() == 0) {
        if (ended) {
          break;
        }
        readOn();
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void readOn() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  private void count() {
    char[] decoded = chars.array();
    int end = chars.position();
    for (int i = 0; i < end; i++) {
      char c = decoded[i];
      if (c == '\r' || c == '\n') {
        line += c == '\n' && last == '\r' ? 0 : 1;
        begin = passed + i + 1;
      }
      last = c;
    }
  }

  private void tell() {
    if (line != told) {
      told = line;
      String message = "bytes that are no character in " + charset.name() + ": shown as U+FFFD";
      long column = passed + chars.position() - begin + 1;
      teller.tell("undecodable", message, line, (int) Math.min(Integer.MAX_VALUE, column));
    }
  }
}
