package threadlens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A stream that gives its bytes and then breaks. */
final class BreakingStream extends ByteArrayInputStream {
  BreakingStream(byte[] bytes) {
    super(bytes);
  }

  @Override
  public synchronized int read(byte[] into, int offset, int length) {
    int read = super.read(into, offset, length);
    if (read < 0) {
      throw new UncheckedIOException(new IOException("the stream broke"));
    }
    return read;
  }
}
