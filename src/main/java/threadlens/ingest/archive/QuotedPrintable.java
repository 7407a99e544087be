package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Undoes quoted-printable (RFC 2045, 6.7). What is no code of two digits is passed on as it stands.
 */
final class QuotedPrintable extends InputStream {
  private static final int LOOK_AHEAD = 3;

  private final BufferedInputStream in;

  QuotedPrintable(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 13);
  }

  @Override
  public int read() throws IOException {
    while (true) {
      int b = in.read();
      if (b != '=') {
        return b;
      }
      in.mark(LOOK_AHEAD);
      int high = in.read();
      if (high == '\n') {
        continue; // a line that goes on
      }
      int low = in.read();
      if (high == '\r' && low == '\n') {
        continue;
      }
      if (Character.digit(high, 16) >= 0 && Character.digit(low, 16) >= 0) {
        return Character.digit(high, 16) << 4 | Character.digit(low, 16);
      }
      in.reset();
      return high < 0 ? -1 : b;
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    for (int b = -1; count < length && (b = read()) >= 0; count++) {
      into[offset + count] = (byte) b;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
