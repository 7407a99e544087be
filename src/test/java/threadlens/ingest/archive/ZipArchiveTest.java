package threadlens.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.ingest.Source;

final class ZipArchiveTest {
  @Test
  void entries_are_inputs_as_files_of_a_folder_are(@TempDir Path folder) throws Exception {
    byte[] zip =
        zip(
            "b.html", "b",
            "a/صفحة.html", "arabic",
            "README.txt", "no",
            "picture.png", "no",
            "__MACOSX/b.html", "no",
            "b_files/frame.html", "no",
            "a/.hidden.html", "no");

    assertThat(open(folder, "a.zip", zip).records())
        .containsExactly("a/صفحة.html: arabic", "b.html: b");
  }

  @Test
  void names_lead_nowhere_but_into_the_archive(@TempDir Path folder) throws Exception {
    byte[] zip = zip("../../up.html", "1", "/etc/root.html", "2", "C:\\w\\dos.html", "3");

    assertThat(open(folder, "a.zip", zip).records())
        .containsExactly("etc/root.html: 2", "up.html: 1", "w/dos.html: 3");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.zip"));
    }
  }

  @Test
  void two_entries_of_one_name_are_both_read(@TempDir Path folder) throws Exception {
    byte[] zip = zip("a.html", "first", "b.html", "second");

    assertThat(open(folder, "a.zip", replaced(zip, "b.html", "a.html")).records())
        .containsExactly("a.html: first", "a.html (2): second");
  }

  @Test
  void an_entry_sees_what_lies_beside_it(@TempDir Path folder) throws Exception {
    byte[] zip = zip("corpus/utterances.jsonl", "{}", "corpus/speakers.json", "who");
    Source utterances =
        open(folder, "a.zip", zip).sources().stream()
            .filter(source -> source.name().endsWith("utterances.jsonl"))
            .findFirst()
            .orElseThrow();

    assertThat(utterances.sibling("speakers.json"))
        .isNotNull()
        .satisfies(speakers -> assertThat(Opened.text(speakers)).isEqualTo("who"));
    assertThat(utterances.sibling("../a.zip")).isNull();
  }

  @Test
  void an_encrypted_entry_is_a_problem_and_the_rest_is_read(@TempDir Path folder) throws Exception {
    byte[] zip = zip("a.html", "a", "b.html", "b");
    int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2}, 0);
    zip[directory + 8] |= 1;

    assertThat(open(folder, "a.zip", zip).records())
        .containsExactly(
            "a.html: ! encrypted; unpack the archive with its password to read it", "b.html: b");
  }

  @Test
  void a_bomb_is_stopped_by_its_ratio(@TempDir Path folder) throws Exception {
    byte[] zip = zip("bomb.html", "a".repeat(20 << 20));

    assertThat(open(folder, "a.zip", zip).records())
        .containsExactly(
            "bomb.html: ! unpacks to more than 200 times its size, as bombs do and texts do not");
  }

  @Test
  void entries_that_share_their_bytes_are_refused(@TempDir Path folder) throws Exception {
    byte[] zip = zip("a.html", "a".repeat(1000), "b.html", "b", "c.html", "c");
    int first = indexOf(zip, new byte[] {'P', 'K', 1, 2}, 0);
    int second = indexOf(zip, new byte[] {'P', 'K', 1, 2}, first + 1);
    Arrays.fill(zip, second + 20, second + 22, (byte) 0xff); // as long as many of it

    assertThat(open(folder, "a.zip", zip).records())
        .containsExactly("null: ! its entries overlap, as in bombs: nothing of it is unpacked");
  }

  @Test
  void an_archive_in_an_archive_is_opened_if_it_is_no_zip(@TempDir Path folder) throws Exception {
    byte[] inner = zip("a.html", "a");
    byte[] mhtml =
        """
        From: <me>
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html
        Content-Location: https://a.org/
        Content-Transfer-Encoding: quoted-printable

        <p>a=3Db=
        c
        --b--
        """
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("inner.zip"));
      out.write(inner);
      out.putNextEntry(new ZipEntry("page.mhtml"));
      out.write(mhtml);
    }

    assertThat(open(folder, "a.zip", bytes.toByteArray()).records())
        .containsExactly(
            "inner.zip: ! an archive inside an archive; unpack it to read it",
            "https://a.org/: <p>a=bc\n");
  }

  @Test
  void a_page_with_its_pictures_that_breaks_off_says_so(@TempDir Path folder) throws Exception {
    String mhtml =
        """
        From: <me>
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html
        Content-Location: https://a.org/

        <p>abc
        """;

    assertThat(open(folder, "a.mhtml", mhtml.getBytes(StandardCharsets.UTF_8)).records())
        .hasSize(2)
        .anyMatch(record -> record.contains("https://a.org/: <p>abc"))
        .anyMatch(record -> record.contains("! the page breaks off"));
  }

  @Test
  void of_wacz_only_the_web_archives_are_read(@TempDir Path folder) throws Exception {
    byte[] warc =
        """
        WARC/1.0
        WARC-Type: resource
        WARC-Record-ID: <urn:a>
        WARC-Date: 2014-05-04T09:30:00Z
        WARC-Target-URI: https://a.org/
        Content-Type: text/html
        Content-Length: 4

        <p>a

        """
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("datapackage.json"));
      out.write('{');
      out.putNextEntry(new ZipEntry("pages/pages.jsonl"));
      out.write('{');
      stored(out, "archive/data.warc", warc);
    }

    assertThat(open(folder, "a.wacz", bytes.toByteArray()).records())
        .containsExactly("archive/data.warc#urn:a: <p>a");
  }

  @Test
  void what_holds_no_input_and_what_is_cut_off_are_named(@TempDir Path folder) throws Exception {
    byte[] zip = zip("a.png", "a");

    assertThat(open(folder, "a.zip", zip).records())
        .singleElement()
        .asString()
        .contains("nothing in it");
    assertThat(open(folder, "b.zip", Arrays.copyOf(zip, zip.length - 10)).records())
        .containsExactly("null: ! no zip directory; the archive is damaged or cut off");
  }

  private static Opened open(Path folder, String name, byte[] bytes) throws IOException {
    return Opened.of(folder, name, bytes);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
  }

  private static byte[] replaced(byte[] zip, String name, String other) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    byte[] changed = zip.clone();
    for (int at = indexOf(zip, wanted, 0); at >= 0; at = indexOf(zip, wanted, at + 1)) {
      System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, changed, at, wanted.length);
    }
    return changed;
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; at + wanted.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
