package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import threadlens.ingest.CountedStream;

/**
 * Stops what unpacks to far more than texts do. Pages shrink to a fifth or a twentieth, seldom to a
 * hundredth; deflate can do a thousandth, and only bombs need it.
 */
final class RatioGuard extends CountedStream {
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
  protected void behind(long more) throws IOException {
    read += more;
    if (read > most) {
      throw new IOException(
          "unpacks to more than " + MOST_TIMES + " times its size, as bombs do and texts do not");
    }
  }
}
