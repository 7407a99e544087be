package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import threadlens.ingest.CountedStream;

/** A stream of which only so many bytes may be read, until more are allowed. */
final class AllowanceStream extends CountedStream {
  private long left = Long.MAX_VALUE;

  AllowanceStream(InputStream in) {
    super(in);
  }

  /** Allows as many bytes as this from here on. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  protected void behind(long more) throws IOException {
    left -= more;
    if (left < 0) {
      throw new IOException("its headers are longer than headers are");
    }
  }
}
