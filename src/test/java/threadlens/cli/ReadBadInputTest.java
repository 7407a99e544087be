package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ReadBadInputTest {
  private static final String PAGE = "A title\n\nA body of one sentence.\n";

  @Test
  void an_input_that_cannot_be_read_does_not_stop_the_rest(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[500]);
    Files.writeString(folder.resolve("b.txt"), PAGE);

    Ran ran = Ran.command("read", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(4);
    assertThat(ran.out().lines())
        .satisfiesExactly(
            bad -> assertThat(bad).contains("\"error\":{\"code\":\"binary\""),
            good -> assertThat(good).contains("\"title\":\"A title\""));
  }

  @Test
  void what_else_lies_in_a_folder_is_named_and_no_failure(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), PAGE);
    Path settings = Files.writeString(folder.resolve("settings.json"), "{\"colour\": \"green\"}");

    Files.writeString(folder.resolve("list.xml"), "<list/>");
    Files.writeString(folder.resolve("a.png"), "no picture");
    Files.writeString(folder.resolve("b.png"), "no picture");

    Ran found = Ran.command("read", folder.toString());
    Ran named = Ran.command("read", settings.toString());

    assertThat(found.exitCode()).isZero();
    assertThat(found.out().lines()).hasSize(1);
    assertThat(found.err()).contains("settings.json:1:1: skipped: ", "list.xml:1:1: skipped: ");
    assertThat(found.err()).contains("a.png:1:1: skipped: its name", " (one of 2 such files)");
    assertThat(named.exitCode()).isEqualTo(4);
    assertThat(named.out()).contains("\"code\":\"no-comments\"");
  }

  @Test
  void a_file_without_a_byte_is_empty_whatever_its_name(@TempDir Path folder) throws Exception {
    for (String name : new String[] {"export.json", "table.csv", "page.html", "any"}) {
      Path file = Files.createFile(folder.resolve(name));

      Ran ran = Ran.command("read", file.toString());

      assertThat(ran.exitCode()).isEqualTo(4);
      assertThat(ran.err()).isEqualTo(file + ":1:1: empty: the file is empty\n");
    }
  }

  @Test
  void compressed_data_that_end_at_once_are_called_that(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    Files.write(folder.resolve("cut_comments.zst"), new byte[] {0x28, (byte) 0xb5, 0x2f, -3, 4});

    Ran ran = Ran.command("read", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(4);
    assertThat(ran.err().lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("unreadable: compressed data break off, or are damaged"));
  }

  /** The launcher sets another locale; this is the program without it. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no LC_ALL")
  void arabic_file_names_are_read_and_shown_under_the_c_locale(@TempDir Path folder)
      throws Exception {
    Process writer =
        new ProcessBuilder(
                "sh",
                "-c",
                "printf 'A title\\n"
                    + "\\n"
                    + "A body.\\n"
                    + "' > \"$1/$(printf '\\331\\205\\331\\202\\330\\247\\331\\204').txt\"",
                "sh",
                folder.toString())
            .start();
    assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
    Path home = Path.of(System.getProperty("threadlens.home", ".")).toAbsolutePath();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes() + File.pathSeparator + home + "/target/lib/*",
            "threadlens.cli.Main",
            "read",
            folder.toString());
    builder.environment().put("LC_ALL", "C");
    Process program = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();

    String out;
    try (InputStream in = program.getInputStream()) {
      out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(out).contains("/مقال.txt\"").contains("\"title\":\"A title\"");
    assertThat(program.waitFor()).isZero();
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
