package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for every command. */
final class MainTest {
  static Stream<List<String>> commands() {
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    List<List<String>> found = new ArrayList<>();
    collect(Main.commandLine(streams, new ErrorMessages(streams)), List.of(), found);
    return found.stream();
  }

  private static void collect(CommandLine command, List<String> path, List<List<String>> found) {
    found.add(path);
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              List<String> deeper = new ArrayList<>(path);
              deeper.add(name);
              collect(below, deeper, found);
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--help");

    Ran ran = Ran.command(arguments.toArray(String[]::new));

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).containsPattern("Examples?:\n  (echo .*\\| )?threadlens ");
    assertThat(ran.out()).doesNotContain("\r").doesNotContain("\u001b");
  }

  @Test
  void noCommandIsWrongUsage() {
    Ran ran = Ran.command();

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no command given, expected [analyze, read, annotate");
  }

  @Test
  void aMistypedCommandGetsASuggestion() {
    Ran ran = Ran.command("analyse");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("Did you mean: threadlens analyze").contains("--help");
  }

  @Test
  void aMistypedOptionGetsASuggestion() {
    Ran ran = Ran.command("annotate", "--no-sentimant");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("Unknown option: '--no-sentimant'");
  }

  @Test
  void aReaderThatClosesThePipeIsNoFault() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(Streams.of(InputStream.nullInputStream(), broken("Broken pipe"), err), "--help");

    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsAFault() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full = broken("No space left on device");

    int code = Main.run(Streams.of(InputStream.nullInputStream(), full, err), "--help");

    assertThat(code).isNotZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty();
  }

  private static OutputStream broken(String message) {
    return new StandardOutput(
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException(message);
          }

          @Override
          public void flush() throws IOException {
            throw new IOException(message);
          }
        });
  }
}
