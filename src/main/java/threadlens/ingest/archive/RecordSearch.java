package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import threadlens.ingest.Source;

/** Looks for the next record behind a broken one, by how records begin. */
final class RecordSearch {
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final int BUFFER = 1 << 16;

  /** Of bytes that look like the beginning of a record, how many are tried in one archive. */
  private static final int MOST_TRIES = 2_000;

  private final Source archive;
  private int tries;

  RecordSearch(Source archive) {
    this.archive = archive;
  }

  /** Returns where the next record begins, at {@code from} or behind it; -1 if none does. */
  long next(long from) throws IOException {
    long size = archive.size();
    byte[] start = new byte[1];
    try (InputStream in = archive.open()) {
      in.readNBytes(start, 0, 1);
    }
    byte[] sign = start[0] == GZIP[0] ? GZIP : PLAIN;
    long at = from;
    for (; tries < MOST_TRIES && (size < 0 || at < size); tries++) {
      at = find(sign, at);
      if (at < 0 || begins(at)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private long find(byte[] sign, long from) throws IOException {
    try (InputStream in = new BufferedInputStream(archive.openAt(from), BUFFER)) {
      byte[] window = new byte[sign.length];
      long read = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        System.arraycopy(window, 1, window, 0, window.length - 1);
        window[window.length - 1] = (byte) b;
        read++;
        if (read >= sign.length && Arrays.equals(window, sign)) {
          return from + read - sign.length;
        }
      }
      return -1;
    } catch (EOFException e) {
      return -1; // it would begin behind the end
    }
  }

  private boolean begins(long at) {
    try (RecordReader reader = new RecordReader(archive, at)) {
      return reader.next().isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
