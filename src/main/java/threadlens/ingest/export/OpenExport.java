package threadlens.ingest.export;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import threadlens.ingest.Compression;
import threadlens.ingest.Source;
import threadlens.text.Sha256;

/**
 * An export being read, from its first byte to its last, once. Where compressed data break off or
 * are damaged it ends, and {@link #cut} tells.
 */
public final class OpenExport implements Closeable {
  /** What is smaller may be as regular as it likes. */
  private static final long HARMLESS = 64L << 20;

  /** Text packs to a tenth, the emptiest real export to a hundredth. */
  private static final long MOST_TIMES = 1_000;

  private static final int BOM = 3;

  private final Source source;
  private final MessageDigest digest = Sha256.begin();
  private final CountingStream raw;
  private final PushbackInputStream in;
  private final Charset charset;
  private String cut = "";

  OpenExport(Source source) throws IOException {
    this.source = source;
    raw = new CountingStream(new DigestInputStream(source.open(), digest));
    try {
      in = new PushbackInputStream(new Unpacked(Compression.unpack(raw)), BOM);
      charset = skipMark();
    } catch (EOFException e) {
      raw.close();
      throw new IOException("compressed data end in their first bytes", e);
    }
  }

  /** Returns the file that is read. */
  public Source source() {
    return source;
  }

  /** Returns the unpacked bytes, without a byte order mark. Parsers may close it: it stays open. */
  public InputStream bytes() {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return in.read(into, from, length);
      }

      @Override
      public void close() {
        // the digest is of what comes after the data too
      }
    };
  }

  /** Returns the charset of the byte order mark; UTF-8 where there is none. */
  public Charset charset() {
    return charset;
  }

  /** Returns why the data end before their end; empty where they do not. */
  String cut() {
    return cut;
  }

  /** Reads what is left, and returns the digest of the whole file in hexadecimal. */
  String finish() throws IOException {
    raw.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Charset skipMark() throws IOException {
    byte[] mark = in.readNBytes(BOM);
    boolean utf8 =
        mark.length == BOM
            && mark[0] == (byte) 0xef
            && mark[1] == (byte) 0xbb
            && mark[2] == (byte) 0xbf;
    boolean little = mark.length >= 2 && mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe;
    boolean big = mark.length >= 2 && mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff;
    int skipped = utf8 ? BOM : little || big ? 2 : 0;
    in.unread(mark, skipped, mark.length - skipped);
    return little
        ? StandardCharsets.UTF_16LE
        : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Counts, and remembers whether it failed: then the disk is at fault, not the data. */
  private static final class CountingStream extends FilterInputStream {
    private long count;
    private boolean failed;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        int read = in.read(into, from, length);
        count += Math.max(0, read);
        return read;
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }

  /** Ends where the data are damaged, or swell beyond all measure. */
  private final class Unpacked extends InputStream {
    private final InputStream packed;
    private long count;

    Unpacked(InputStream packed) {
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (!cut.isEmpty()) {
        return -1;
      }
      try {
        int read = packed.read(into, from, length);
        count += Math.max(0, read);
        if (count > HARMLESS && count / MOST_TIMES > raw.count) {
          cut = "what was packed is more than " + MOST_TIMES + " times as long as its file";
          return -1;
        }
        return read;
      } catch (IOException e) {
        if (raw.failed) {
          throw e;
        }
        cut = "compressed data break off, or are damaged";
        return -1;
      }
    }

    @Override
    public void close() throws IOException {
      packed.close();
    }
  }
}
