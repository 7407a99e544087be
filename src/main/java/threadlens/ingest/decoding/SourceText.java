package threadlens.ingest.decoding;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipException;
import threadlens.ingest.Compression;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.text.Sha256;

/**
 * The whole text of a source.
 *
 * @param id with the digest of the bytes, made while they were read
 * @param text without a byte order mark, NUL or lone surrogates; line ends as they were
 * @param charset what the bytes were taken for
 * @param problems {@code charset-guessed}, {@code charset-misread}, {@code undecodable}, {@code
 *     nul}, {@code lone-surrogate}, {@code left-out-rest}
 */
public record SourceText(SourceId id, String text, String charset, List<Problem> problems) {
  /** The most bytes read of one source: 128 MiB. Read in one piece, within a heap of 1.4 GB. */
  public static final int MOST_BYTES = 128 << 20;

  /** The most lines: ten million. Each costs memory beside its text. */
  public static final int MOST_LINES = 10_000_000;

  public SourceText {
    problems = List.copyOf(problems);
  }

  /**
   * Reads and decodes a source.
   *
   * @throws UnreadableSourceException of code {@code empty}, {@code too-large} or {@code binary}
   */
  public static SourceText read(Source source) throws IOException, UnreadableSourceException {
    return read(source, MOST_BYTES);
  }

  /**
   * Reads and decodes a page, which may say what charset it is in, and may be wrong.
   *
   * @throws UnreadableSourceException as {@link #read}
   */
  public static SourceText readPage(Source source) throws IOException, UnreadableSourceException {
    return read(source, MOST_BYTES, Charsets::decodePage);
  }

  static SourceText read(Source source, int mostBytes)
      throws IOException, UnreadableSourceException {
    return read(source, mostBytes, Charsets::decode);
  }

  private static SourceText read(
      Source source, int mostBytes, BiFunction<byte[], Problems, Charsets.Decoded> decoder)
      throws IOException, UnreadableSourceException {
    MessageDigest digest = Sha256.begin();
    byte[] bytes;
    boolean cut;
    try (InputStream raw = new DigestInputStream(source.open(), digest)) {
      Whole in = new Whole(Compression.unpack(raw));
      bytes = read(in, mostBytes);
      cut = in.cut;
      if (in.read() >= 0) {
        throw refuse(
            new SourceId(source.path(), source.record(), ""),
            "too-large",
            "more than " + mostBytes + " bytes, expected at most that many; split the file");
      }
      raw.transferTo(OutputStream.nullOutputStream()); // the digest is of the whole file
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    SourceId id = new SourceId(source.path(), source.record(), sha256);
    if (bytes.length == 0) {
      throw refuse(id, "empty", "the file is empty");
    }
    if (BinaryData.resembles(bytes)) {
      throw refuse(id, "binary", "not text: " + BinaryData.name(bytes) + ", expected text");
    }
    Problems problems = new Problems(id);
    if (cut) {
      String message = "compressed data break off, or are damaged; what follows is left out";
      problems.add("left-out-rest", message, lastLine(bytes), 1);
    }
    Charsets.Decoded decoded = decoder.apply(bytes, problems);
    if (decoded.text().length() > MOST_LINES
        && decoded.text().chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES) {
      throw refuse(id, "too-large", "more than " + MOST_LINES + " lines; split the file");
    }
    boolean sound = decoded.charset().equals("UTF-8") && decoded.text().indexOf(0) < 0;
    String text = sound ? decoded.text() : UnusableCharacters.remove(decoded.text(), problems);
    if (text.isBlank()) {
      throw refuse(id, "empty", "the file holds white space only");
    }
    return new SourceText(id, text, decoded.charset(), problems.list());
  }

  private static int lastLine(byte[] bytes) {
    int line = 1;
    for (byte each : bytes) {
      line += each == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Ends where compressed data break off, once something of them was read. */
  private static final class Whole extends FilterInputStream {
    private boolean any;
    private boolean cut;

    Whole(InputStream in) {
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
        int read = cut ? -1 : in.read(into, from, length);
        any |= read > 0;
        return read;
      } catch (EOFException | ZipException e) {
        if (!any) {
          throw e;
        }
        cut = true;
        return -1;
      }
    }
  }

  /** Reads what there is, up to so many; in one piece where the stream knows how long it is. */
  private static byte[] read(InputStream in, int most) throws IOException {
    byte[] known = new byte[Math.min(most, in.available())];
    int size = in.readNBytes(known, 0, known.length);
    int next = size < most ? in.read() : -1;
    if (next < 0) {
      return size == known.length ? known : Arrays.copyOf(known, size);
    }
    byte[] more = in.readNBytes(most - size - 1);
    byte[] all = Arrays.copyOf(known, size + 1 + more.length);
    all[size] = (byte) next;
    System.arraycopy(more, 0, all, size + 1, more.length);
    return all;
  }

  private static UnreadableSourceException refuse(SourceId id, String code, String message) {
    return new UnreadableSourceException(code, new Location(id, 1, 1), message);
  }
}
