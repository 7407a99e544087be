package threadlens.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.merging.Groups;
import threadlens.ingest.merging.SourceGroup;
import threadlens.model.Discussion;
import threadlens.pipeline.Standard;

/** Inputs that are made to hurt. They are large, so they are made here and not kept. */
@Timeout(60) // several times what a busy machine needs
final class HostileInputTest {
  private static final Readers ALL = Standard.readers();

  @Test
  void elements_nested_100_000_deep() throws IOException {
    for (String tag : List.of("div", "blockquote", "ul><li", "span", "b", "table><tr><td")) {
      assertThat(read("page.html", ("<" + tag + ">").repeat(100_000) + "deep").discussions())
          .as(tag)
          .singleElement()
          .satisfies(HostileInputTest::saysThatItIsTooDeep);
    }
  }

  @Test
  void comments_nested_10_000_deep() throws IOException {
    StringBuilder page = new StringBuilder("<html><ol class=comment-list>");
    for (int i = 0; i < 10_000; i++) {
      page.append("<li class=comment id=comment-")
          .append(i)
          .append("><p>No")
          .append(i)
          .append("<ol>");
    }

    assertThat(read("page.html", page.toString()).discussions())
        .singleElement()
        .satisfies(HostileInputTest::saysThatItIsTooDeep);
  }

  private static void saysThatItIsTooDeep(Discussion page) {
    assertThat(page.problems()).extracting(problem -> problem.code()).contains("too-deep");
  }

  @Test
  void an_attribute_of_10_megabytes() throws IOException {
    String page = "<html><body class='" + "a ".repeat(5 << 20) + "'><p id=x>text</html>";

    assertThat(read("page.html", page).discussions()).hasSize(1);
  }

  @Test
  void a_page_of_50_megabytes() throws IOException {
    String page = "<html><body>" + "<p>One more line of a long page.</p>\n".repeat(1_400_000);

    assertThat(read("page.html", page).discussions()).hasSize(1);
  }

  @Test
  void a_line_of_json_nested_100_000_deep() throws IOException {
    assertThat(read("a.jsonl", "{\"text\":" + "[".repeat(100_000)).problems())
        .singleElement()
        .asString()
        .contains("no-comments");
  }

  @Test
  void gzip_that_ends_too_early_and_gzip_that_never_seems_to_end() throws IOException {
    byte[] packed = gzip("<html><p>text</p></html>".getBytes(StandardCharsets.UTF_8));
    assertThat(read("page.html.gz", Arrays.copyOf(packed, packed.length - 12)).discussions())
        .singleElement()
        .satisfies(
            page ->
                assertThat(page.problems().get(0))
                    .asString()
                    .contains("1:1: left-out-rest: compressed data break off"));
    assertThat(read("page.html.gz", Arrays.copyOf(packed, 6)).problems())
        .singleElement()
        .asString()
        .contains("unreadable");

    assertThat(read("bomb.html.gz", gzip(new byte[200 << 20])).problems())
        .singleElement()
        .asString()
        .contains("too-large: more than 134217728 bytes, expected at most that many");
  }

  @Test
  void headers_of_a_web_archive_that_never_seem_to_end() throws IOException {
    String start = "WARC/1.0\r\nWARC-Type: response\r\nX: ";
    byte[] header = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), 200 << 20);
    Arrays.fill(header, start.length(), header.length, (byte) 'a');

    assertThat(read("bomb.warc.gz", gzip(header)).problems())
        .first()
        .asString()
        .contains("its headers are longer than headers are");
  }

  @Test
  void ids_that_collide_parents_in_a_circle_twins_and_times_out_of_range() throws IOException {
    String lines =
        """
        {"id":"1","text":"LOL","speaker":"Rima","reply_to":"2","timestamp":"2014-02-31"}
        {"id":"2","text":"LOL","speaker":"Rima","reply_to":"1","timestamp":99999999999999}
        {"id":"2","text":"LOL","speaker":"Rima","reply_to":"2","timestamp":"-999999999-01-01"}
        {"id":"2-2","text":"LOL","speaker":"Rima","reply_to":"nobody","timestamp":1e400}
        {"text":"LOL","speaker":"Rima"}
        {"text":"LOL","speaker":"Rima"}
        """;

    Discussion read = read("a.jsonl", lines).discussions().get(0);

    assertThat(read.comments()).hasSize(6);
    Soundness.check(read);
  }

  private record Result(List<Discussion> discussions, List<String> problems) {}

  private static Result read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Result read(String name, byte[] bytes) throws IOException {
    List<Source> given = List.of(new GivenBytes(name, bytes));
    Inputs inputs = new Inputs(given, List.of(), List.of()).opened(ALL);
    List<Discussion> read = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (SourceGroup group : Groups.of(inputs.sources(), ALL)) {
      group.read(ALL, read::add, problem -> problems.add(problem.toString()));
    }
    for (Discussion discussion : read) {
      Soundness.check(discussion);
    }
    return new Result(read, problems);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
