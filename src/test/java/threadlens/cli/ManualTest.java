package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ManualTest {
  private static final String PAGE = Ran.command("manual").out();

  @ParameterizedTest
  @MethodSource("threadlens.cli.MainTest#commands")
  void namesEveryCommand(List<String> command) {
    String name = "threadlens " + String.join(" ", command);
    assertThat(PAGE).contains(command.isEmpty() ? ".SH NAME" : ".SS " + name.replace("-", "\\-"));
  }

  @Test
  void tellsEveryOptionOfACommandWithItsValue() {
    assertThat(PAGE)
        .contains(".B \\-\\-jobs N\nHow many threads work")
        .contains(".B \\-\\-out DIR\nWhere the reports go (default: reports).")
        .contains("  threadlens analyze seeds");
  }

  @Test
  void aBackslashAndAPointAtTheBeginningStayText() {
    assertThat(PAGE.lines().filter(line -> line.startsWith("'"))).isEmpty();
    assertThat(PAGE.lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|nf|fi)( .*)?"));
  }

  @Test
  void manReadsItWithoutAWarning(@TempDir Path folder) throws IOException, InterruptedException {
    Path man = Path.of("/usr/bin/man");
    assumeTrue(Files.isExecutable(man), "there is no man here");
    Path page = Files.writeString(folder.resolve("threadlens.1"), PAGE);
    ProcessBuilder builder =
        new ProcessBuilder(man.toString(), "--warnings", page.toString())
            .redirectError(folder.resolve("warnings").toFile());
    builder.environment().put("MANPAGER", "cat");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String shown;
    try (InputStream in = process.getInputStream()) {
      shown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("warnings")).isEmptyFile();
    assertThat(shown).contains("THREADLENS(1)", "threadlens rules explain", "EXIT STATUS");
  }
}
