package threadlens.ingest.export.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The messages of an mbox file, one at a time. Each begins behind an empty line with {@code From},
 * a space, who sent it, and when; a line of a message that began so has {@code >} before it.
 */
final class MboxMessages {
  /** In bytes; a message is longer only for what is attached to it. */
  static final int MOST = 16 << 20;

  private static final int PIECE = 1 << 13;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  /** A day of the month, a time, a year: where a sentence begins with the word, none stands. */
  private static final Pattern WHEN = Pattern.compile(".* \\d{1,2}:\\d\\d(:\\d\\d)? .*\\d{4}.*");

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private final byte[] piece = new byte[PIECE];
  private int length;
  private boolean lineStarts = true;
  private boolean lineEnds;
  private boolean afterEmpty = true;
  private int lines;

  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean begun; // the line before a message is read already
  private int line;
  private int nextLine = 1;

  MboxMessages(InputStream in) {
    this.in = in;
  }

  /** Goes on to the next message; returns whether there is one. */
  boolean next() throws IOException {
    message.reset();
    tooLong = false;
    line = nextLine;
    boolean any = begun;
    begun = false;
    while (read()) {
      if (lineStarts && afterEmpty && isBeginning()) {
        skipLine();
        nextLine = lines + 1;
        afterEmpty = false;
        lineStarts = true;
        if (any) {
          begun = true;
          return true;
        }
        line = nextLine;
        any = true;
        continue;
      }
      any |= !isEmpty() || !lineStarts;
      add();
      afterEmpty = lineStarts && lineEnds && isEmpty();
      lineStarts = lineEnds;
      lines += lineEnds ? 1 : 0;
    }
    return any;
  }

  /** The message, without the line before it. */
  byte[] bytes() {
    return message.toByteArray();
  }

  /** Whether the end of it was left out. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Where its headers begin, 1-based. */
  int line() {
    return line;
  }

  private void add() {
    int from = lineStarts && isEscaped() ? 1 : 0;
    if (message.size() + length - from > MOST) {
      tooLong = true;
    } else {
      message.write(piece, from, length - from);
    }
  }

  private boolean isBeginning() {
    if (!starts(0)) {
      return false;
    }
    String text = new String(piece, 0, Math.min(length, 300), StandardCharsets.ISO_8859_1);
    return WHEN.matcher(text.replaceAll("[\r\n]", "")).matches();
  }

  /** Tells of {@code >From} and {@code >>From}. */
  private boolean isEscaped() {
    int marks = 0;
    while (marks < length && piece[marks] == '>') {
      marks++;
    }
    return marks > 0 && starts(marks);
  }

  private boolean starts(int offset) {
    for (int i = 0; i < FROM.length; i++) {
      if (offset + i >= length || piece[offset + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isEmpty() {
    return length == 1 || (length == 2 && piece[0] == '\r');
  }

  private void skipLine() throws IOException {
    while (!lineEnds && read()) {
      lineStarts = false;
    }
    lines++;
  }

  /** Reads a line with its end, or a piece of a long one; returns whether there is any. */
  private boolean read() throws IOException {
    length = 0;
    lineEnds = false;
    while (length < PIECE && !lineEnds && (at < end || fill())) {
      byte next = buffer[at++];
      piece[length++] = next;
      lineEnds = next == '\n';
    }
    return length > 0;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
