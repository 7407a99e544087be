package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program between the pipes of a shell: there is no seeking in them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no sh")
final class PipeTest {
  private static final String UTTERANCE = "printf '{\"id\":\"1\",\"text\":\"a\"}\\n' | ";

  @Test
  void rulesExplainReadsAPipe() throws Exception {
    assertThat(shell("printf 'hello there' | \"$@\" rules explain - ; echo code $?"))
        .contains("hello there")
        .endsWith("code 0\n");
  }

  @Test
  void annotateReadsAPipeThatHasAName() throws Exception {
    assumeThat(Files.exists(Path.of("/dev/stdin"))).as("/dev/stdin is there").isTrue();

    assertThat(shell(UTTERANCE + "\"$@\" annotate --no-sentiment /dev/stdin; echo code $?"))
        .contains("\"threadlens\"")
        .endsWith("code 0\n");
  }

  @Test
  void aFullDiskIsSaidToBeFullAndIsNoFaultOfTheProgram() throws Exception {
    assumeThat(Files.exists(Path.of("/dev/full"))).as("/dev/full is there").isTrue();

    assertThat(shell("\"$@\" rules list 2>&1 >/dev/full; echo code $?"))
        .startsWith("threadlens: cannot go on: ")
        .doesNotContain("Exception")
        .endsWith("code 1\n");
  }

  @Test
  void aFullDiskLeavesNoHalfOutputAndARunThatGoesOn(@TempDir Path folder) throws Exception {
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out.jsonl");
    Files.writeString(in, "{\"id\":\"1\",\"text\":\"a\"}\n".repeat(2_000));
    String annotate = "annotate --no-sentiment " + in + " --out " + out;

    assertThat(shell("ulimit -f 500; \"$@\" " + annotate + " 2>&1; echo code $?"))
        .startsWith("threadlens: cannot go on: ")
        .endsWith("code 1\n");
    assertThat(out).doesNotExist();

    assertThat(shell("\"$@\" " + annotate + " --resume 2>&1; echo code $?"))
        .startsWith("goes on after line ")
        .endsWith("code 0\n");
    assertThat(Files.readString(out).lines()).hasSize(2_000);
  }

  private static String shell(String script) throws Exception {
    Path home = Path.of(System.getProperty("threadlens.home", ".")).toAbsolutePath();
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                script,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", // a file too, under ulimit
                "-Dfile.encoding=UTF-8",
                "-Dthreadlens.home=" + home,
                "-cp",
                classes + File.pathSeparator + home + "/target/lib/*",
                "threadlens.cli.Main")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = output(shell);
    shell.waitFor();
    return out;
  }

  private static String output(Process shell) throws IOException {
    try (InputStream in = shell.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
