package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, and where they begin. Closes nothing. */
final class LineStream {
  /** Of a longer line, the rest is read and not kept. */
  private static final int KEPT = 1 << 13;

  private final InputStream in;
  private long at;

  LineStream(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Returns the offset of the next line. */
  long position() {
    return at;
  }

  /** Returns the next line as Latin-1, without its end; null behind the last. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    long start = at;
    for (int b = in.read(); b >= 0; b = in.read()) {
      at++;
      if (b == '\n') {
        int end = line.length();
        boolean windows = end > 0 && line.charAt(end - 1) == '\r';
        return windows ? line.substring(0, end - 1) : line.toString();
      }
      if (line.length() < KEPT) {
        line.append((char) b);
      }
    }
    return at == start ? null : line.toString();
  }
}
