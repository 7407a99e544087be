package threadlens.ingest;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks what was compressed by gzip or Zstandard, told by its first bytes. */
public final class Compression {
  /** Of the dumps of Reddit, which look back two gibibytes. */
  private static final int LONGEST_WINDOW_LOG = 31;

  private static final List<String> ENDINGS = List.of(".gz", ".zst");
  private static final int MAGIC = 4;
  private static final int BUFFER = 1 << 16;

  private Compression() {}

  /**
   * Returns the unpacked bytes; those of the stream itself where it is not compressed. What comes
   * out may be far longer than what went in: read no more than is wanted.
   *
   * @throws IOException if it begins like compressed data and is none
   */
  public static InputStream unpack(InputStream packed) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, BUFFER);
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    if (begins(magic, 0x1f, 0x8b)) {
      return new GZIPInputStream(in, BUFFER);
    }
    if (begins(magic, 0x28, 0xb5, 0x2f, 0xfd)) {
      return new ZstdInputStream(in).setLongMax(LONGEST_WINDOW_LOG).setContinuous(false);
    }
    return in;
  }

  /** Tells whether bytes begin as compressed data do. */
  public static boolean isPacked(byte[] head) {
    return begins(head, 0x1f, 0x8b) || begins(head, 0x28, 0xb5, 0x2f, 0xfd);
  }

  /** Tells whether reading failed since compressed data are damaged or end too early. */
  static boolean isDamage(IOException e) {
    String message = e.getMessage();
    boolean endsEarly = e instanceof EOFException && (message == null || message.contains("ZLIB"));
    return endsEarly || e instanceof ZipException || e instanceof ZstdIOException;
  }

  /** Returns a file name in lower case, without the ending that tells of compression. */
  public static String inner(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(ending -> lower.substring(0, lower.length() - ending.length()))
        .orElse(lower);
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
