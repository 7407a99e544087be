package threadlens.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so many bytes may be read, until more are allowed. */
final class AllowanceStream extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  AllowanceStream(InputStream in) {
    super(in);
  }

  /** Allows as many bytes as this from here on. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    spend(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    spend(count);
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void spend(int count) throws IOException {
    left -= Math.max(0, count);
    if (left < 0) {
      throw new IOException("its headers are longer than headers are");
    }
  }
}
