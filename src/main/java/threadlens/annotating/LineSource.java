package threadlens.annotating;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into batches of lines. A batch ends early when the stream has nothing more
 * for now, so that a program at the other end of a pipe gets its answers before it goes on. Serves
 * one thread.
 */
public final class LineSource {
  /** The longest line, in bytes. */
  public static final int LONGEST = 16 << 20;

  private static final int BATCH_BYTES = 256 << 10;
  private static final int SHOWN_BYTES = 4_096;

  private final InputStream in;
  private final int batchLines;
  private final byte[] buffer = new byte[1 << 16];
  private final Line line = new Line();
  private int at;
  private int filled;
  private final CRC32C sum = new CRC32C();
  private StreamMark mark;
  private long position;
  private long lineStart;
  private boolean ended;

  /**
   * @param batchLines the most lines of a batch
   */
  public LineSource(InputStream in, int batchLines) {
    this(in, batchLines, 0);
  }

  /**
   * @param batchLines the most lines of a batch
   * @param before how many lines there are before the first of this stream
   */
  public LineSource(InputStream in, int batchLines, int before) {
    this.in = in;
    this.batchLines = batchLines;
    this.mark = new StreamMark(0, before, 0);
  }

  /** Returns how many lines were read so far, blank ones and those before the stream included. */
  public int lines() {
    return mark.lines();
  }

  /** Returns the next batch, which is not empty; null at the end of the stream. */
  public @Nullable LineBatch next() throws IOException {
    List<LineBatch.RawLine> lines = new ArrayList<>();
    int bytes = 0;
    while (lines.size() < batchLines && bytes < BATCH_BYTES && !ended) {
      if (at == filled && !lines.isEmpty() && line.isEmpty() && in.available() == 0) {
        break;
      }
      LineBatch.RawLine next = take();
      if (next != null) {
        lines.add(next);
        bytes += next.bytes().length;
      }
    }
    return lines.isEmpty() ? null : new LineBatch(lines, bytes, mark);
  }

  /**
   * Passes over what was read before; called before anything else is read.
   *
   * @return whether the stream holds up to there what it held then
   */
  public boolean pass(StreamMark to) throws IOException {
    while (position < to.bytes()) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, to.bytes() - position));
      if (read <= 0) {
        break;
      }
      sum.update(buffer, 0, read);
      position += read;
    }
    lineStart = position;
    mark = new StreamMark(position, to.lines(), sum.getValue());
    return mark.equals(to);
  }

  /** Goes on to the end of a line, or of the buffer; returns the line if it is whole. */
  private LineBatch.@Nullable RawLine take() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      position += filled;
      ended = filled == 0;
    }
    int start = at;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    line.add(buffer, start, at - start);
    if (at == filled && !ended) {
      sum.update(buffer, start, at - start);
      return null;
    }
    at = ended ? at : at + 1;
    if (ended && line.isEmpty()) {
      return null; // behind the last end of line there is no line
    }
    sum.update(buffer, start, at - start);
    long from = lineStart;
    lineStart = position - filled + at;
    StreamMark before = mark;
    mark = new StreamMark(lineStart, Math.addExact(before.lines(), 1), sum.getValue());
    return line.cut(from, before);
  }

  /** A line in the making. */
  private static final class Line {
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLong;

    boolean isEmpty() {
      return bytes.size() == 0;
    }

    void add(byte[] source, int offset, int length) {
      if (bytes.size() + length > LONGEST) {
        byte[] all = bytes.toByteArray();
        bytes = new ByteArrayOutputStream();
        bytes.write(all, 0, Math.min(SHOWN_BYTES, all.length));
        tooLong = true;
      }
      if (!tooLong) {
        bytes.write(source, offset, length);
      }
    }

    LineBatch.@Nullable RawLine cut(long from, StreamMark before) {
      int number = before.lines() + 1;
      byte[] all = bytes.toByteArray();
      boolean wasTooLong = tooLong;
      tooLong = false;
      if (bytes.size() > BATCH_BYTES) {
        bytes = new ByteArrayOutputStream();
      } else {
        bytes.reset();
      }
      int start = number == 1 ? byteOrderMark(all) : 0;
      int end = all.length;
      if (end > start && all[end - 1] == '\r') {
        end--;
      }
      if (isBlank(all, start, end)) {
        return null;
      }
      boolean whole = start == 0 && end == all.length;
      byte[] own = whole ? all : Arrays.copyOfRange(all, start, end);
      return new LineBatch.RawLine(number, from, own, wasTooLong, before);
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
      for (int i = start; i < end; i++) {
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
          return false;
        }
      }
      return true;
    }

    private static int byteOrderMark(byte[] bytes) {
      boolean marked =
          bytes.length >= 3
              && bytes[0] == (byte) 0xEF
              && bytes[1] == (byte) 0xBB
              && bytes[2] == (byte) 0xBF;
      return marked ? 3 : 0;
    }
  }
}
