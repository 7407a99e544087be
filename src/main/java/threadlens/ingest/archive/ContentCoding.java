package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content coding of an answer (RFC 9110, 8.4). Gzip and Zstandard are left as they are:
 * their first bytes tell, and readers unpack them. Many crawlers store what they have unpacked
 * under the header it came with, so the first bytes are believed before the header.
 */
final class ContentCoding {
  private static final int ZLIB = 0x78;

  /** The byte order mark of UTF-8. */
  private static final byte[] UNPACKED_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final int BUFFER = 1 << 13;

  private ContentCoding() {}

  /**
   * Returns the body as it was before it was packed, or as readers can unpack it.
   *
   * @throws IOException if it is not packed as it says
   */
  static InputStream decode(InputStream body, String header) throws IOException {
    String coding = header.strip().toLowerCase(Locale.ROOT);
    if (!coding.equals("br") && !coding.equals("deflate")) {
      return body;
    }
    BufferedInputStream in = new BufferedInputStream(body, BUFFER);
    in.mark(UNPACKED_MARK.length);
    byte[] start = in.readNBytes(UNPACKED_MARK.length);
    in.reset();
    if (start.length == 0 || start[0] == '<' || Arrays.equals(start, UNPACKED_MARK)) {
      return in;
    }
    if (coding.equals("br")) {
      return new BrotliInputStream(in);
    }
    // Servers send either: zlib as the standard has it, or its bare inside.
    return new InflaterInputStream(in, new Inflater(start[0] != ZLIB), BUFFER);
  }
}
