package threadlens.ingest.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of entries sorted by thread, and how far it has been read. */
final class Run implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final int order;
  private final DataInputStream in;
  private ThreadSorter.Entry entry = new ThreadSorter.Entry(0, new byte[0]);

  /**
   * @param order the earlier was written first
   */
  Run(Path path, int order) throws IOException {
    this.order = order;
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  int order() {
    return order;
  }

  long thread() {
    return entry.thread();
  }

  ThreadSorter.Entry entry() {
    return entry;
  }

  /** Goes on to the next entry; returns whether there is one. */
  boolean next() throws IOException {
    byte[] number = in.readNBytes(Long.BYTES);
    if (number.length < Long.BYTES) {
      return false;
    }
    long thread = ByteBuffer.wrap(number).getLong();
    entry = new ThreadSorter.Entry(thread, in.readNBytes(in.readInt()));
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Writes one. */
  static final class Writer implements Closeable {
    private final DataOutputStream out;

    Writer(Path path) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    }

    void write(ThreadSorter.Entry entry) throws IOException {
      out.writeLong(entry.thread());
      out.writeInt(entry.bytes().length);
      out.write(entry.bytes());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
