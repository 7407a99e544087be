package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import threadlens.ingest.Source;

/** Looks for the next record behind a broken one, by how records begin. */
final class RecordSearch {
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final int BUFFER = 1 << 16;

  /** Of bytes that look like the beginning of a record, how many are tried. */
  private static final int MOST_TRIES = 1_000;

  private RecordSearch() {}

  /** Returns where the next record begins, at {@code from} or behind it; -1 if none does. */
  static long next(Source archive, long from) throws IOException {
    long size = archive.size();
    byte[] start = new byte[1];
    try (InputStream in = archive.open()) {
      in.readNBytes(start, 0, 1);
    }
    byte[] sign = start[0] == GZIP[0] ? GZIP : PLAIN;
    long at = from;
    for (int tries = 0; tries < MOST_TRIES && (size < 0 || at < size); tries++) {
      at = find(archive, sign, at);
      if (at < 0 || begins(archive, at)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private static long find(Source archive, byte[] sign, long from) throws IOException {
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
    }
  }

  private static boolean begins(Source archive, long at) {
    try (InputStream in = archive.openAt(at);
        WarcReader reader = new WarcReader(in)) {
      Optional<WarcRecord> record = Jwarc.next(reader);
      return record.isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
