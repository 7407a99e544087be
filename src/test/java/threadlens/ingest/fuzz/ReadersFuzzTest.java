package threadlens.ingest.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.merging.Groups;
import threadlens.ingest.merging.SourceGroup;
import threadlens.model.Discussion;
import threadlens.pipeline.Standard;

/**
 * Reads bytes that nobody wrote. In the build, each method runs on the inputs kept under {@code
 * src/test/resources}, in the folder named after this class and it; a crash that was found lies
 * there under a name that says what it shows. To look for more, one method at a time:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest='ReadersFuzzTest#html'</pre>
 */
final class ReadersFuzzTest {
  private static final String TIME = "3m";
  private static final String PARTING = "\n=====\n";
  private static final Readers ALL = Standard.readers();
  private static final Set<String> NO_EXPORTS = Set.of("html", "text-capture", "csv", "json-lines");

  @FuzzTest(maxDuration = TIME)
  void html(byte[] data) throws IOException {
    read("page.html", "html", data);
  }

  @FuzzTest(maxDuration = TIME)
  void capture(byte[] data) throws IOException {
    read("page.txt", "text-capture", data);
  }

  @FuzzTest(maxDuration = TIME)
  void csv(byte[] data) throws IOException {
    read("table.csv", "csv", data);
  }

  @FuzzTest(maxDuration = TIME)
  void jsonLines(byte[] data) throws IOException {
    read("lines.jsonl", "json-lines", data);
  }

  /** As each export in turn: what one is, another must at least refuse. */
  @MethodSource("exports")
  @FuzzTest(maxDuration = TIME)
  void export(byte[] data) throws IOException {
    for (String format : ALL.formats()) {
      if (!NO_EXPORTS.contains(format)) {
        read("export", format, data);
      }
    }
  }

  /** Every input of the fixtures that is an export. */
  static Stream<Arguments> exports() throws IOException {
    return inputs(ReadersFuzzTest::isExport);
  }

  private static Stream<Arguments> inputs(Predicate<Path> wanted) throws IOException {
    List<Arguments> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/ingest"))) {
      for (Path file : files.filter(wanted).sorted().toList()) {
        found.add(Arguments.of((Object) Files.readAllBytes(file)));
      }
    }
    return found.stream();
  }

  private static boolean isExport(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("expected.jsonl")
        && name.matches(".*\\.(json|xml|csv|jsonl|ndjson|mbox|eml)");
  }

  /** Two exports of one discussion, of which the later lacks what stands in the middle. */
  @MethodSource("exports")
  @FuzzTest(maxDuration = TIME)
  void exportedTwice(byte[] data) throws IOException {
    ByteArrayOutputStream later = new ByteArrayOutputStream();
    later.write(data, 0, data.length / 3);
    later.write(data, data.length * 2 / 3, data.length - data.length * 2 / 3);
    for (DiscussionReader reader : ALL.inOrder()) {
      if (reader.readsParts()) {
        Readers only = ALL.only(reader.format());
        read(List.of(new GivenBytes("a", data), new GivenBytes("b", later.toByteArray())), only);
        read(List.of(new GivenBytes("a", data), new GivenBytes("b", data)), only);
      }
    }
  }

  @MethodSource("comments")
  @FuzzTest(maxDuration = TIME)
  void jsonComments(byte[] data) throws IOException {
    read("thread.json", "json-comments", data);
  }

  static Stream<Arguments> comments() throws IOException {
    return inputs(file -> isExport(file) && file.toString().contains("json-comments"));
  }

  /** Mails of which each has a file, parted where a line says so. */
  @MethodSource("mails")
  @FuzzTest(maxDuration = TIME)
  void eml(byte[] data) throws IOException {
    List<Source> mails = new ArrayList<>();
    for (String mail : new String(data, StandardCharsets.ISO_8859_1).split(PARTING, -1)) {
      byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
      mails.add(new GivenBytes(mails.size() + ".eml", bytes));
    }
    open(mails);
  }

  /** All mails of a fixture at once. */
  static Stream<Arguments> mails() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    inputs(file -> file.toString().endsWith(".eml"))
        .forEach(
            mail -> {
              all.writeBytes((byte[]) mail.get()[0]);
              all.writeBytes(PARTING.getBytes(StandardCharsets.ISO_8859_1));
            });
    return Stream.of(Arguments.of((Object) all.toByteArray()));
  }

  /** Pages of which each shows one mail, or a thread of them. */
  @MethodSource("archivedMails")
  @FuzzTest(maxDuration = TIME)
  void mailArchive(byte[] data) throws IOException {
    read("msg.html", "html", data);
  }

  static Stream<Arguments> archivedMails() throws IOException {
    return inputs(
        file ->
            file.toString().matches(".*html-(pipermail|mhonarc|hyper|marc|mail-archive).*\\.html"));
  }

  /** Whatever it is: reader or archive are chosen as for a file without a name that tells. */
  @FuzzTest(maxDuration = TIME)
  void anything(byte[] data) throws IOException {
    open("given", data);
  }

  @FuzzTest(maxDuration = TIME)
  void warc(byte[] data) throws IOException {
    open("crawl.warc", data);
  }

  @FuzzTest(maxDuration = TIME)
  void zip(byte[] data) throws IOException {
    open("pages.zip", data);
  }

  @FuzzTest(maxDuration = TIME)
  void mhtml(byte[] data) throws IOException {
    open("page.mhtml", data);
  }

  /** Two halves as two pages of one discussion, and as two captures of one page. */
  @FuzzTest(maxDuration = TIME)
  void merging(byte[] data) throws IOException {
    byte[] first = Arrays.copyOf(data, data.length / 2);
    byte[] second = Arrays.copyOfRange(data, data.length / 2, data.length);
    String address = "<link rel=canonical href='https://example.org/story";
    Source page = page("first.html", address + "'>", first);
    open(List.of(page, page("next.html", address + "?page=2'>", second)));
    open(List.of(page, page("again.html", address + "'>", second)));
  }

  private static Source page(String name, String head, byte[] body) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    page.writeBytes(body);
    return new GivenBytes(name, page.toByteArray());
  }

  private static void read(String name, String format, byte[] data) throws IOException {
    List<Discussion> read = new ArrayList<>();
    try {
      ALL.only(format).read(new GivenBytes(name, data), read::add);
    } catch (UnreadableSourceException e) {
      // That it cannot be read is an answer.
    }
    for (Discussion discussion : read) {
      Soundness.check(discussion);
    }
  }

  private static void open(String name, byte[] data) throws IOException {
    open(List.of(new GivenBytes(name, data)));
  }

  private static void open(List<Source> given) throws IOException {
    read(new Inputs(given, List.of(), List.of()).opened(ALL).sources(), ALL);
  }

  private static void read(List<? extends Source> sources, Readers readers) throws IOException {
    List<Discussion> read = new ArrayList<>();
    for (SourceGroup group : Groups.of(List.copyOf(sources), readers)) {
      group.read(readers, read::add, problem -> {});
    }
    for (Discussion discussion : read) {
      Soundness.check(discussion);
    }
  }
}
