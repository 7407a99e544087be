package threadlens.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes the content coding of an answer (RFC 9110, 8.4). Gzip and Zstandard are left as they are:
 * their first bytes tell, and readers unpack them. Many crawlers store what they have unpacked
 * under the header it came with, so the first bytes are believed before the header.
 */
final class ContentCoding {
  private static final int ZLIB = 0x78;
  private static final int BUFFER = 1 << 13;

  private ContentCoding() {}

  /**
   * @throws IOException if nothing here can undo it
   */
  static InputStream decode(InputStream body, String header) throws IOException {
    String coding = header.strip().toLowerCase(Locale.ROOT);
    if (!coding.equals("br") && !coding.equals("deflate")) {
      return body;
    }
    BufferedInputStream in = new BufferedInputStream(body, BUFFER);
    in.mark(1);
    int first = in.read();
    in.reset();
    if (first < 0
        || first == '<'
        || first == '{'
        || first == '\n'
        || first == '\r'
        || first == 0xef) {
      return in;
    }
    if (coding.equals("br")) {
      throw new IOException("packed by Brotli, which cannot be unpacked here");
    }
    // Servers send either: zlib as the standard has it, or its bare inside.
    return new InflaterInputStream(in, new Inflater(first != ZLIB), BUFFER);
  }
}
