package threadlens.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops what unpacks to far more than texts do. Pages shrink to a fifth or a twentieth, seldom to a
 * hundredth; deflate can do a thousandth, and only bombs need it.
 */
final class RatioGuard extends FilterInputStream {
  private static final int MOST_TIMES = 200;

  /** Short files may repeat one line as often as they like. */
  private static final long ANY_RATIO = 4 << 20;

  private final long most;
  private long read;

  RatioGuard(InputStream in, long packed) {
    super(in);
    most = Math.max(ANY_RATIO, packed * MOST_TIMES);
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    count(count);
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) throws IOException {
    read += Math.max(0, more);
    if (read > most) {
      throw new IOException(
          "unpacks to more than " + MOST_TIMES + " times its size, as bombs do and texts do not");
    }
  }
}
