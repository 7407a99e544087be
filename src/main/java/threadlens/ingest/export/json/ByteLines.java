package threadlens.ingest.export.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/** Lines as bytes of UTF-8, one at a time. What a line has beyond {@link #MOST} is not kept. */
final class ByteLines {
  /** In bytes; no comment is as long. */
  static final int MOST = 16 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private int number;

  ByteLines(OpenExport export, Threads threads) {
    in =
        export.charset().equals(StandardCharsets.UTF_8)
            ? export.bytes()
            : new Recoded(CheckedText.of(export, threads));
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      append(from);
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  /** Returns the array that holds the line, from its start; the next line overwrites it. */
  byte[] array() {
    return line;
  }

  int length() {
    return length;
  }

  /** 1-based. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] > ' ' || line[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  private void append(int from) {
    int more = at - from;
    if (length + more > MOST) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  /** Text of another charset, as UTF-8. */
  private static final class Recoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private InputStream bytes = new ByteArrayInputStream(new byte[0]);

    Recoded(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = bytes.read(into, from, most);
      while (read < 0) {
        int count = reader.read(chars);
        if (count < 0) {
          return -1;
        }
        String text = new String(chars, 0, count);
        if (Character.isHighSurrogate(chars[count - 1])) {
          int low = reader.read();
          text += low < 0 ? "" : String.valueOf((char) low);
        }
        bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        read = bytes.read(into, from, most);
      }
      return read;
    }
  }
}
