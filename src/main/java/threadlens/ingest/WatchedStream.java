package threadlens.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, with somebody who hears how far they are read. For one thread. */
final class WatchedStream extends FilterInputStream {
  private final ReadingWatch watch;
  private final String path;
  private final long size;
  private long at;

  /**
   * @param at where in the file the first of the bytes stands
   */
  WatchedStream(InputStream in, ReadingWatch watch, String path, long at, long size) {
    super(in);
    this.watch = watch;
    this.path = path;
    this.at = at;
    this.size = size;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    behind(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    behind(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    behind(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false; // to go back would have to be counted
  }

  private void behind(long more) {
    at += more;
    watch.reached(path, at, size);
  }
}
