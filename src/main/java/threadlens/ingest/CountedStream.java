package threadlens.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that notices how many bytes are read or skipped. For one thread. */
public abstract class CountedStream extends FilterInputStream {
  protected CountedStream(InputStream in) {
    super(in);
  }

  /**
   * So many bytes more are behind.
   *
   * @param more may be 0
   * @throws IOException if nothing further is to be read
   */
  protected abstract void behind(long more) throws IOException;

  @Override
  public final int read() throws IOException {
    int read = in.read();
    behind(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public final int read(byte[] into, int from, int most) throws IOException {
    int read = in.read(into, from, most);
    behind(Math.max(0, read));
    return read;
  }

  @Override
  public final long skip(long most) throws IOException {
    long skipped = in.skip(most);
    behind(skipped);
    return skipped;
  }

  /** Returns false: who goes back would be counted twice. */
  @Override
  public final boolean markSupported() {
    return false;
  }
}
