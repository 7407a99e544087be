package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Archive;
import threadlens.ingest.Source;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * The page of an MHTML file.
 *
 * @param start where its bytes begin in the file, behind the headers of the part
 * @param length up to the line that parts it from the next part
 * @param encoding of the bytes: {@code quoted-printable}, {@code base64}, or none
 */
record MhtmlPage(
    Source archive,
    long start,
    long length,
    String encoding,
    String record,
    @Nullable String url,
    @Nullable OffsetDateTime capturedAt,
    @Nullable String charset)
    implements Source {
  private static final int LONGEST_NAME = 1_000;

  /**
   * Finds the page; a problem tells where it breaks off.
   *
   * @throws IOException if there is none
   */
  static void in(Source archive, Archive.Records into) throws IOException {
    try (InputStream in = archive.open()) {
      LineStream lines = new LineStream(in);
      MailHeaders whole = MailHeaders.read(lines);
      String boundary = whole.parameter("boundary");
      if (boundary.isEmpty()) {
        throw new IOException("no boundary, expected one that parts the page from its pictures");
      }
      String parting = "--" + boundary;
      boolean more = skipTo(parting, lines);
      while (more) {
        MailHeaders part = MailHeaders.read(lines);
        long start = lines.position();
        if (ContentType.of(part.value("content-type")).isPage()) {
          long end = end(parting, lines);
          into.record(page(archive, whole, part, start, end - start));
          if (end == lines.position()) {
            SourceId id = new SourceId(archive.path(), archive.record(), "");
            String message = "the page breaks off: no boundary behind it; what follows is left out";
            into.problem(new Problem("left-out-rest", message, new Location(id, 1, 1)));
          }
          return;
        }
        more = skipTo(parting, lines);
      }
      throw new IOException("none of its parts is a page");
    }
  }

  private static boolean skipTo(String parting, LineStream lines) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.startsWith(parting)) {
        return true;
      }
    }
    return false;
  }

  private static long end(String parting, LineStream lines) throws IOException {
    while (true) {
      long at = lines.position();
      String line = lines.next();
      if (line == null || line.startsWith(parting)) {
        return at;
      }
    }
  }

  private static MhtmlPage page(
      Source archive, MailHeaders whole, MailHeaders part, long start, long length) {
    String located = part.value("content-location");
    String snapshot = whole.value("snapshot-content-location");
    String url = located.startsWith("http") ? located : snapshot;
    String name = url.isEmpty() ? "page" : url;
    return new MhtmlPage(
        archive,
        start,
        length,
        part.value("content-transfer-encoding").toLowerCase(Locale.ROOT),
        name.substring(0, Math.min(LONGEST_NAME, name.length())),
        url.isEmpty() ? null : url,
        CaptureTime.mail(whole.value("date")),
        ContentType.of(part.value("content-type")).charset());
  }

  @Override
  public String path() {
    return archive.path();
  }

  @Override
  public String name() {
    return "page.html";
  }

  @Override
  public InputStream open() throws IOException {
    InputStream part = new BoundedStream(archive.openAt(start), length);
    return switch (encoding) {
      case "quoted-printable" -> new QuotedPrintable(part);
      case "base64" -> Base64.getMimeDecoder().wrap(part);
      default -> part;
    };
  }
}
