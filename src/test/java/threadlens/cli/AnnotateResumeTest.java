package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotate --out FILE --resume}: stopped anywhere, it ends with the same bytes. */
final class AnnotateResumeTest {
  private static final int LINES = 4_000;
  private static final String ALL = lines(LINES);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path rules;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path out;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path part;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path journal;

  @BeforeEach
  void names() {
    RulesFolder.in(rules);
    out = folder.resolve("out.jsonl");
    part = folder.resolve("out.jsonl.part");
    journal = folder.resolve("out.jsonl.part.journal");
  }

  @Test
  @Timeout(180)
  void killedInTheMiddleItLosesNothingAndRepeatsNothing() throws Exception {
    kill(ALL.substring(0, ALL.length() / 2));
    assertThat(out).doesNotExist();

    Ran resumed = annotate(ALL, "--resume");

    Ran undisturbed = undisturbed(ALL);
    assertThat(Files.readString(out)).isEqualTo(undisturbed.out());
    assertThat(resumed.exitCode()).isEqualTo(undisturbed.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(resumed.err())
        .matches("(?s)goes on after line [12]\\d{3}\n.*")
        .doesNotContain("stdin:7:1");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(out));
  }

  @Test
  @Timeout(180)
  void whatTheDiskHasLostIsDoneAgain() throws Exception {
    kill(ALL.substring(0, ALL.length() / 2));
    String written = Files.readString(part);
    Files.writeString(part, written.substring(0, written.length() / 3));
    Files.writeString(journal, "1800 25 7", StandardOpenOption.APPEND); // torn

    annotate(ALL, "--resume");

    assertThat(Files.readString(out)).isEqualTo(undisturbed(ALL).out());
  }

  @Test
  void everyPlaceWhereItMayStopIsGoneOnWith() throws Exception {
    String all = lines(60);
    String whole = undisturbed(all).out();
    for (int lines = 1; lines < 60; lines += 23) {
      stop(lines(lines));

      annotate(all, "--resume");

      assertThat(Files.readString(out)).as("stopped after " + lines).isEqualTo(whole);
    }
  }

  @Test
  void anotherInputIsRefused() throws Exception {
    stop(lines(600));
    byte[] before = Files.readAllBytes(part);

    Ran ran = annotate(ALL.replace("number 1 ", "number 2 "), "--resume");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err())
        .isEqualTo(
            "threadlens: cannot resume "
                + out
                + ": the input is not what it was; expected the same from its beginning, or no"
                + " --resume, which begins anew\n");
    assertThat(before).startsWith(Files.readAllBytes(part));
    assertThat(annotate(ALL, "--resume").err()).startsWith("goes on");
  }

  @Test
  void otherOptionsAreRefused() throws Exception {
    stop(lines(600));

    Ran ran = annotate(ALL, "--resume", "--links", "none");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("it was begun with --links infer, not --links none; expected");
  }

  @Test
  void anotherVersionAndOtherRulesAreRefused() throws Exception {
    stop(lines(600));
    String began = Files.readString(journal);
    Files.writeString(journal, began.replace("\nversion=", "\nversion=old "));

    assertThat(annotate(ALL, "--resume").err()).contains("begun with version old threadlens ");

    Files.writeString(journal, began.replace("\nrules=", "\nrules=mine, "));

    assertThat(annotate(ALL, "--resume").err()).contains("begun with rules mine, ");
  }

  @Test
  void withNothingToGoOnWithItBegins() throws Exception {
    Ran ran = annotate(ALL, "--resume");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(Files.readString(out).lines()).hasSize(LINES);
  }

  @Test
  void withoutResumeItBeginsAnew() throws Exception {
    stop(lines(600));

    annotate(lines(10));

    assertThat(Files.readString(out).lines()).hasSize(10);
  }

  @Test
  void twoAtOnceAreRefused() throws Exception {
    try (var first = GrowingFile.locked(journal, out)) {
      assertThat(first.isOpen()).isTrue();

      assertThat(annotate(ALL).err())
          .isEqualTo("threadlens: another run is writing " + out + ", expected one at a time\n");
    }
  }

  @Test
  void resumeNeedsAFile() {
    assertThat(Ran.with("", "annotate", "--resume").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  private Ran undisturbed(String input) {
    return Ran.with(input, "annotate", "--no-sentiment", "--rules", rules.toString());
  }

  private Ran annotate(String input, String... more) {
    String[] arguments = {
      "annotate", "--no-sentiment", "--rules", rules.toString(), "--out", out.toString()
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Ran.with(input, all);
  }

  /** Leaves what a run leaves that stops after some lines: it reads a stream that breaks. */
  private void stop(String input) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    int code =
        Main.run(
            Streams.of(
                new BreakingStream(bytes),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream()),
            "annotate",
            "--no-sentiment",
            "--rules",
            rules.toString(),
            "--out",
            out.toString());
    assertThat(code).isEqualTo(ExitCode.OUR_FAULT);
  }

  /** Runs the program, gives it some input, and kills it once it has written most of that. */
  private void kill(String input) throws IOException, InterruptedException, URISyntaxException {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String home = System.getProperty("threadlens.home", "");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dthreadlens.home=" + home,
                "-cp",
                classes + File.pathSeparator + Path.of(home, "target", "lib", "*"),
                "threadlens.cli.Main",
                "annotate",
                "--no-sentiment",
                "--rules",
                rules.toString(),
                "--out",
                out.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream to = child.getOutputStream()) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
      to.flush();
      while (child.isAlive()
          && (!Files.exists(part) || Files.readString(part).lines().count() < LINES * 3 / 10)) {
        Thread.sleep(50);
      }
      assertThat(child.isAlive()).isTrue();
      child.destroyForcibly();
      child.waitFor();
    }
  }

  /** Conversations of 1 to 9 comments, comments of their own, blank lines and broken ones. */
  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String conversation =
          i % 31 == 0 ? "" : ",\"conversation_id\":\"c" + (i / 9 + i % 9 / 8) + "\"";
      lines.append(
          i % 1_000 == 6
              ? "broken\n"
              : "{\"id\":\"" + i + "\",\"speaker\":\"s" + i % 4 + "\"" + conversation);
      if (i % 1_000 != 6) {
        lines.append(
            ",\"text\":\"@s" + (i + 1) % 4 + " you turnip, number " + i + " is a lie\"}\n");
      }
      lines.append(i % 100 == 50 ? "\r\n" : "");
    }
    return lines.toString();
  }
}
