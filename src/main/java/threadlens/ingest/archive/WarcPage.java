package threadlens.ingest.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import threadlens.ingest.Source;

/**
 * A record that holds a page, or an export.
 *
 * @param archive where it lies
 * @param position of its first byte, counted in the archive as it lies there
 * @param record its id, or its address and time where it has none
 * @param name to tell the format by: the path of the address, with the ending of its media type
 */
record WarcPage(
    Source archive,
    long position,
    String record,
    String name,
    @Nullable String url,
    @Nullable OffsetDateTime capturedAt,
    @Nullable String charset)
    implements Source {
  private static final List<String> EXPORTS = List.of(".json", ".jsonl", ".ndjson");

  /**
   * Returns the page; null where the record is of another kind.
   *
   * @throws IOException if the headers of the answer cannot be read
   */
  static @Nullable WarcPage of(
      RecordReader reader, WarcRecord record, Source archive, long position) throws IOException {
    MessageHeaders http = http(reader, record);
    if (http == null) {
      return null;
    }
    MessageHeaders headers = record.headers();
    ContentType type = ContentType.of(http.first("Content-Type").orElse(""));
    String url = address(headers.first("WARC-Target-URI"));
    String path = url == null ? "" : url.replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
    if (!type.isPage() && !(type.isJson() && EXPORTS.stream().anyMatch(path::endsWith))) {
      return null;
    }
    String date = headers.first("WARC-Date").orElse("");
    String id = address(headers.first("WARC-Record-ID"));
    String outer = archive.record() == null ? "" : archive.record() + "#";
    return new WarcPage(
        archive,
        position,
        outer + (id == null ? (url + " " + date).strip() : id),
        type.isPage() ? path + ".html" : path,
        url,
        CaptureTime.iso(date),
        type.charset());
  }

  private static @Nullable MessageHeaders http(RecordReader reader, WarcRecord record)
      throws IOException {
    if (record instanceof WarcResource) {
      return record.headers();
    }
    String type = record.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (record instanceof WarcResponse response && type.startsWith("application/http")) {
      HttpResponse http = reader.http(response);
      return http.status() / 100 == 2 ? http.headers() : null;
    }
    return null;
  }

  /** Addresses may stand in angle brackets. */
  private static @Nullable String address(Optional<String> header) {
    String text = header.orElse("").strip();
    boolean inBrackets = text.startsWith("<") && text.endsWith(">");
    String bare = inBrackets ? text.substring(1, text.length() - 1) : text;
    return bare.isEmpty() ? null : bare;
  }

  @Override
  public String path() {
    return archive.path();
  }

  @Override
  public boolean cameAlong() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    RecordReader reader = new RecordReader(archive, position);
    try {
      WarcRecord found =
          reader.next().orElseThrow(() -> new EOFException("the archive is shorter than it was"));
      return new Body(body(reader, found), reader);
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private static InputStream body(RecordReader reader, WarcRecord found) throws IOException {
    if (found instanceof WarcResponse response) {
      HttpResponse http = reader.http(response);
      return ContentCoding.decode(
          http.body().stream(), http.headers().first("Content-Encoding").orElse(""));
    }
    return found.body().stream();
  }

  /** Closes the archive with the record. */
  private static final class Body extends FilterInputStream {
    private final RecordReader reader;

    Body(InputStream in, RecordReader reader) {
      super(in);
      this.reader = reader;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
