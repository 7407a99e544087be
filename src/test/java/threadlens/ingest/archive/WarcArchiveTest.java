package threadlens.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.ingest.Source;

final class WarcArchiveTest {
  /** {@code <p>x} as a last metablock that is not compressed, and an empty one behind it. */
  private static final byte[] BROTLI = {(byte) 0x8b, 0x01, (byte) 0x80, '<', 'p', '>', 'x', 0x03};

  private static final byte[] ONE = page("one", "https://example.org/one", "<p>one");
  private static final byte[] TWO = page("two", "https://example.org/two", "<p>two");
  private static final byte[] THREE = page("three", "https://example.org/three", "<p>three");

  @Test
  void pages_are_read_where_they_lie_whether_compressed_or_not(@TempDir Path folder)
      throws Exception {
    String[] expected = {"urn:one: <p>one", "urn:two: <p>two", "urn:three: <p>three"};

    assertThat(open(folder, "a.warc", join(ONE, TWO, THREE)).records()).containsExactly(expected);
    assertThat(open(folder, "a.warc.gz", join(gzip(ONE), gzip(TWO), gzip(THREE))).records())
        .containsExactly(expected);
    assertThat(open(folder, "one-piece.warc.gz", gzip(join(ONE, TWO, THREE))).records())
        .containsExactly(expected);
  }

  @Test
  void a_record_brings_its_address_its_time_and_its_charset(@TempDir Path folder) throws Exception {
    Source page = open(folder, "a.warc", ONE).sources().get(0);

    assertThat(page.url()).isEqualTo("https://example.org/one");
    assertThat(page.capturedAt()).hasToString("2014-05-04T09:30Z");
    assertThat(page.charset()).isEqualTo("windows-1256");
  }

  @Test
  void what_holds_no_page_is_passed_over(@TempDir Path folder) throws Exception {
    byte[] all =
        join(
            record("warcinfo", "info", "", "application/warc-fields", bytes("software: mine")),
            record("request", "asked", "https://a.org/", "application/http", bytes("GET / x")),
            http("image", "https://a.org/a.png", "200 OK", "Content-Type: image/png", bytes("x")),
            http("gone", "https://a.org/gone", "404 Not Found", HTML, bytes("<p>gone")),
            http("moved", "https://a.org/moved", "301 Moved", HTML, bytes("<p>moved")),
            http("api", "https://a.org/api", "200 OK", JSON, bytes("{}")),
            http("export", "https://a.org/t.json?x=1", "200 OK", JSON, bytes("{}")),
            record("resource", "saved", "https://a.org/s", "text/html", bytes("<p>saved")),
            ONE);

    assertThat(open(folder, "a.warc", all).records())
        .containsExactly("urn:export: {}", "urn:saved: <p>saved", "urn:one: <p>one");
  }

  @Test
  void transfer_and_content_codings_are_undone_and_not_where_the_crawler_has_done_so(
      @TempDir Path folder) throws Exception {
    String chunked = HTML + "\r\nTransfer-Encoding: chunked";
    byte[] all =
        join(
            http(
                "chunks",
                "https://a.org/1",
                "200 OK",
                chunked,
                bytes("3\r\n<p>\r\n1\r\nx\r\n0\r\n\r\n")),
            http("joined", "https://a.org/2", "200 OK", chunked, bytes("<p>x")),
            http("gzip", "https://a.org/3", "200 OK", coded("gzip"), gzip(bytes("<p>x"))),
            http("deflate", "https://a.org/4", "200 OK", coded("deflate"), deflate(bytes("<p>x"))),
            http("undone", "https://a.org/5", "200 OK", coded("br"), bytes("<p>x")),
            http("brotli", "https://a.org/6", "200 OK", coded("br"), BROTLI));

    assertThat(open(folder, "a.warc", all).records())
        .containsExactly(
            "urn:chunks: <p>x",
            "urn:joined: <p>x",
            "urn:gzip: <p>x",
            "urn:deflate: <p>x",
            "urn:undone: <p>x",
            "urn:brotli: <p>x");
  }

  @Test
  void of_a_truncated_archive_what_is_whole_is_read(@TempDir Path folder) throws Exception {
    byte[] all = join(gzip(ONE), gzip(TWO), gzip(THREE));
    int third = join(gzip(ONE), gzip(TWO)).length;

    assertThat(open(folder, "cut.warc.gz", Arrays.copyOf(all, all.length - 20)).records())
        .containsExactly(
            "urn:one: <p>one",
            "urn:two: <p>two",
            "null: ! broken at the record at byte "
                + third
                + ": it ends too early; what follows is left out");
  }

  @Test
  void behind_a_broken_record_the_next_is_read(@TempDir Path folder) throws Exception {
    byte[] broken = gzip(TWO);
    Arrays.fill(broken, 20, 40, (byte) 'x');
    assertThat(open(folder, "a.warc.gz", join(gzip(ONE), broken, gzip(THREE))).records())
        .hasSize(3)
        .contains("urn:one: <p>one", "urn:three: <p>three")
        .anyMatch(record -> record.contains("read on from byte"));

    assertThat(open(folder, "a.warc", join(ONE, bytes("no record\r\n\r\n"), THREE)).records())
        .hasSize(3)
        .contains("urn:one: <p>one", "urn:three: <p>three")
        .anyMatch(record -> record.contains("read on from byte"));
  }

  private static Opened open(Path folder, String name, byte[] bytes) throws IOException {
    return Opened.of(folder, name, bytes);
  }

  private static final String HTML = "Content-Type: text/html";
  private static final String JSON = "Content-Type: application/json";

  private static String coded(String coding) {
    return HTML + "\r\nContent-Encoding: " + coding;
  }

  private static byte[] page(String id, String url, String html) {
    return http(
        id, url, "200 OK", "Content-Type: text/html; charset=\"windows-1256\"", bytes(html));
  }

  private static byte[] http(String id, String url, String status, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n");
    return record("response", id, url, "application/http; msgtype=response", join(head, body));
  }

  private static byte[] record(String type, String id, String url, String media, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:"
            + id
            + ">\r\nWARC-Date: 2014-05-04T09:30:00Z\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + media
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(bytes(head), body, bytes("\r\n\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
