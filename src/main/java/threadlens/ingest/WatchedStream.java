package threadlens.ingest;

import java.io.InputStream;

/** The bytes of a file, with somebody who hears how far they are read. For one thread. */
final class WatchedStream extends CountedStream {
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
  protected void behind(long more) {
    at += more;
    watch.reached(path, at, size);
  }
}
