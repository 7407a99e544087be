package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionTest {
  @Test
  void bash_completes_commands_and_their_options(@TempDir Path folder) throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "there is no bash here");
    Path script = folder.resolve("completion.bash");
    Ran ran = Ran.command("completion");
    Files.writeString(script, ran.out());

    assertThat(ran.exitCode()).isZero();
    assertThat(completed(script, "threadlens ana")).isEqualTo("analyze");
    assertThat(completed(script, "threadlens rules exp")).isEqualTo("explain");
    assertThat(completed(script, "threadlens read --captured")).isEqualTo("--captured-at");
  }

  private static String completed(Path script, String line) throws IOException {
    String asked =
        "source '%s'; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_threadlens; echo \"${COMPREPLY[*]}\""
            .formatted(script, line);
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", asked)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    bash.getOutputStream().close();
    return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
