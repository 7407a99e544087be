package threadlens.ingest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import threadlens.ingest.Source;

/** A source in memory. */
final class GivenBytes implements Source {
  private final String path;
  private final byte[] bytes;

  GivenBytes(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    if (offset > bytes.length) {
      throw new EOFException();
    }
    return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
