package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze --resume}: stopped anywhere, it ends with the same folder. */
final class AnalyzeResumeTest {
  private static final String FORMATS = "html,json,csv,convokit,gexf";
  private static final int DISCUSSIONS = 300;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path rules;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path input;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path finished;

  @BeforeEach
  void inputs() throws IOException {
    RulesFolder.in(rules);
    input = Files.createDirectory(folder.resolve("in"));
    finished = folder.resolve("out").resolve(FinishedReports.NAME);
    discussions("b.jsonl", 0, DISCUSSIONS);
  }

  @Test
  @Timeout(300)
  void killedInTheMiddleItLosesNothingAndRepeatsNothing() throws Exception {
    kill();
    assertThat(folder.resolve("out/manifest.json")).doesNotExist();

    Ran resumed = analyze("out", "--resume");

    Ran undisturbed = analyze("whole");
    assertThat(resumed.exitCode()).isEqualTo(undisturbed.exitCode()).isZero();
    assertThat(resumed.err()).matches("goes on after [1-9]\\d* discussions\n");
    assertThat(resumed.out().replace("/out/", "/whole/")).isEqualTo(undisturbed.out());
    assertThat(files("out")).isEqualTo(files("whole"));
  }

  @Test
  void aTornPieceIsDoneAgain() throws Exception {
    discussions("b.jsonl", 0, 6);
    stop();
    byte[] kept = Files.readAllBytes(finished);
    Files.write(finished, Arrays.copyOf(kept, kept.length - 100));

    Ran resumed = analyze("out", "--resume");

    assertThat(resumed.err()).isEqualTo("goes on after 5 discussions\n");
    analyze("whole");
    assertThat(files("out")).isEqualTo(files("whole"));
  }

  @Test
  void whatChangedIsRefused() throws Exception {
    discussions("b.jsonl", 0, 6);
    stop();
    byte[] kept = Files.readAllBytes(finished);
    discussions("a.jsonl", 10, 1);

    assertThat(analyze("out", "--resume").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(analyze("out", "--resume").err())
        .contains("the input is not what it was, ")
        .contains("a.jsonl#t10 stands where ")
        .contains("b.jsonl#t0 stood")
        .endsWith("begins anew\n");
    assertThat(Files.readAllBytes(finished)).isEqualTo(kept);

    Files.delete(input.resolve("a.jsonl"));

    assertThat(analyze("out", "--resume", "--page-language", "fr").err())
        .contains("it was begun with no --page-language, not --page-language fr; expected");
    assertThat(analyze("out", "--resume").err()).isEqualTo("goes on after 6 discussions\n");
  }

  @Test
  void withoutResumeItBeginsAnew() throws Exception {
    discussions("b.jsonl", 0, 6);
    stop();

    assertThat(analyze("out").err()).isEmpty();
    assertThat(finished).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreDone() throws Exception {
    discussions("a.jsonl", 0, 2);
    discussions("b.jsonl", 2, 3);

    Ran ran =
        Ran.command(
            "analyze",
            input.resolve("a.jsonl").toString(),
            input.resolve("gone.jsonl").toString(),
            input.resolve("b.jsonl").toString(),
            "--no-sentiment",
            "--format",
            "json",
            "--out",
            folder.resolve("out").toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("gone.jsonl:1:1: ").hasLineCount(1);
    assertThat(ran.out()).startsWith("5 threads, 35 comments").contains("left out: 1 input");
    assertThat(Files.readString(folder.resolve("out/report.jsonl")).lines()).hasSize(6);
  }

  @Test
  void twoAtOnceAreRefused() throws Exception {
    Files.createDirectory(folder.resolve("out"));
    try (var first = GrowingFile.locked(finished, folder.resolve("out"))) {
      assertThat(first.isOpen()).isTrue();

      assertThat(analyze("out").err())
          .isEqualTo(
              "threadlens: another run is writing "
                  + folder.resolve("out")
                  + ", expected one at a time\n");
    }
  }

  private void discussions(String file, int from, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      for (int j = 0; j < 7; j++) {
        lines.append(
            ("{\"id\":\"%d-%d\",\"conversation_id\":\"t%d\",\"speaker\":\"s%d\",\"timestamp\":"
                    + "\"2014-05-0%dT10:00\",\"text\":\"@s%d you turnip, number %d is a lie\"}\n")
                .formatted(i, j, i, (i + j) % 5, j + 1, (i + j + 1) % 5, j));
      }
    }
    Files.writeString(input.resolve(file), lines);
  }

  private Ran analyze(String out, String... more) {
    List<String> all = new ArrayList<>(arguments(out));
    all.addAll(List.of(more));
    return Ran.command(all.toArray(String[]::new));
  }

  private List<String> arguments(String out) {
    return List.of(
        "analyze",
        input.toString(),
        "--no-sentiment",
        "--rules",
        rules.toString(),
        "--with-names",
        "--format",
        FORMATS,
        "--out",
        folder.resolve(out).toString());
  }

  /** Leaves what a run leaves that has done all discussions and cannot write the end. */
  private void stop() throws IOException {
    Path inTheWay = folder.resolve("out/manifest.json");
    Files.createDirectories(inTheWay.resolve("x"));
    assertThat(analyze("out").exitCode()).isEqualTo(ExitCode.OUR_FAULT);
    Files.delete(inTheWay.resolve("x"));
    Files.delete(inTheWay);
  }

  private void kill() throws IOException, InterruptedException, URISyntaxException {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String home = System.getProperty("threadlens.home", "");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dthreadlens.home=" + home,
                "-cp",
                classes + File.pathSeparator + Path.of(home, "target", "lib", "*"),
                "threadlens.cli.Main"));
    command.addAll(arguments("out"));
    Process child =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (child.isAlive() && (!Files.exists(finished) || Files.size(finished) < 100_000)) {
      Thread.sleep(2);
    }
    assertThat(child.isAlive()).isTrue();
    child.destroyForcibly();
    child.waitFor();
  }

  private SortedMap<String, String> files(String out) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path root = folder.resolve(out);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
