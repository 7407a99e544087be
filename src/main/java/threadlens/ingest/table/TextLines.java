package threadlens.ingest.table;

import java.io.IOException;
import java.io.Reader;

/** Lines, one at a time. What a line has beyond {@link #MOST} is not kept. */
final class TextLines {
  /** In UTF-16 units; no comment is as long. */
  static final int MOST = 16 << 20;

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private final StringBuilder line = new StringBuilder();
  private boolean tooLong;
  private int number;

  TextLines(Reader in) {
    this.in = in;
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    line.setLength(0);
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      tooLong |= line.length() + at - from > MOST;
      line.append(buffer, from, tooLong ? 0 : at - from);
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  /** Returns the line without its end. */
  String line() {
    return line.toString();
  }

  /** 1-based. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
