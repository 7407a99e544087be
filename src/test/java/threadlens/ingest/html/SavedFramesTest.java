package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.model.Discussion;
import threadlens.pipeline.Standard;

final class SavedFramesTest {
  private static final Readers READERS = Standard.readers();
  private static final String FRAME =
      """
      <html><body><ol class="commentlist">
      <li class="comment" id="comment-1"><div class="comment-author vcard"><cite class="fn">Rami</cite></div>
      <div class="comment-meta"><a href="#comment-1">May 3, 2014 at 5:56 pm</a></div><p>Not again.</p></li>
      <li class="comment" id="comment-2"><div class="comment-author vcard"><cite class="fn">Hala</cite></div>
      <div class="comment-meta"><a href="#comment-2">May 3, 2014 at 6:56 pm</a></div><p>Yes, again.</p></li>
      </ol></body></html>
      """;

  private final Path folder;

  SavedFramesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "./Mill page_files/frame.html",
        "Mill%20page_files/frame.html",
        "./Mill%20page_files/frame.html?a=b#c"
      })
  void the_comments_of_a_saved_frame_are_the_page_s(String address) throws Exception {
    write("Mill page.html", page("title='Comments'", address));
    write("Mill page_files/frame.html", FRAME);

    assertThat(texts(folder.resolve("Mill page.html"))).containsExactly("Not again.\nYes, again.");
    assertThat(texts(folder)).containsExactly("Not again.\nYes, again.");
  }

  @Test
  void in_an_archive_too() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "a/Mill.html", page("id='dsq-app1'", "./Mill_files/frame.html"));
      add(zip, "a/Mill_files/frame.html", FRAME);
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());

    assertThat(texts(folder.resolve("a.zip"))).containsExactly("Not again.\nYes, again.");
  }

  @Test
  void a_frame_that_is_an_input_is_not_read_twice() throws Exception {
    Path page = write("Mill.html", page("title='Comments'", "./Mill_files/frame.html"));
    Path frame = write("Mill_files/frame.html", FRAME);

    assertThat(texts(page, frame)).containsExactly("", "Not again.\nYes, again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../other/Mill_files/frame.html",
        "Mill_files/../../frame.html",
        "Mill_files/..%2f..%2fframe.html",
        "Mill_files\\frame.html",
        "other/frame.html",
        "Other_files/frame.html",
        "Mill_files/100%.html",
        "Mill_files/link.html",
        "/Mill_files/frame.html",
        "file:///Mill_files/frame.html",
        "https://valley.example/Mill_files/frame.html",
        "Mill_files/gone.html",
        "Mill_files/frame.js"
      })
  void nothing_else_is_read(String address) throws Exception {
    Path page = write("page/Mill.html", page("title='Comments'", address));
    write("frame.html", FRAME);
    for (String other : List.of("other", "other/Mill_files", "page/other", "page/Other_files")) {
      write(other + "/frame.html", FRAME);
    }
    write("page/Mill_files/frame.js", FRAME);
    Files.createSymbolicLink(
        folder.resolve("page/Mill_files/link.html"), folder.resolve("frame.html"));

    assertThat(texts(page)).containsExactly("");
  }

  @Test
  void frames_that_do_not_call_themselves_comments_are_not_read() throws Exception {
    write("Mill.html", page("title='Advertisement'", "./Mill_files/frame.html"));
    write("Mill_files/frame.html", FRAME);

    assertThat(texts(folder)).containsExactly("");
  }

  private static String page(String attributes, String address) {
    return "<html><body><h1>The mill</h1><p>The old mill at the lower bridge is for sale again,"
        + " its owner told the council on Tuesday.</p><iframe "
        + attributes
        + " src='"
        + address
        + "'></iframe></body></html>";
  }

  private static List<String> texts(Path... inputs) throws Exception {
    List<Discussion> read = new ArrayList<>();
    for (Source source : Inputs.find(List.of(inputs), READERS).opened(READERS).sources()) {
      READERS.read(source, read::add);
    }
    return read.stream()
        .map(
            discussion ->
                String.join("\n", discussion.comments().stream().map(c -> c.text()).toList()))
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name.replaceFirst("[^/]*$", "")));
    return Files.writeString(file, text);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
