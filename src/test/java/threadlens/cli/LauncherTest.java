package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as people start it: {@code ./threadlens} in a shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the POSIX launcher")
final class LauncherTest {
  /** A name that the shell writes with octal escapes, since this Java may not know its letters. */
  private static final String SCRIPT =
      """
      set -e
      name=$(printf '\\330\\252\\330\\271\\331\\204\\331\\212\\331\\202.jsonl')
      printf '{"id":"1","text":"\\331\\205\\330\\261\\330\\255\\330\\250\\330\\247"}\\n' > "$1/$name"
      LC_ALL=C "$2/threadlens" read "$1/$name" | head -n 1
      """;

  @Test
  void arabicNamesAndTextsPassUnderAnyLocale(@TempDir Path folder) throws Exception {
    Path home = Path.of(System.getProperty("threadlens.home", "")).toAbsolutePath();
    assumeTrue(
        Files.isExecutable(home.resolve("threadlens"))
            && Files.isDirectory(home.resolve("target/lib")),
        "the program is not built");

    String out = run(folder, "sh", "-c", SCRIPT, "sh", folder.toString(), home.toString());

    assertThat(out)
        .contains("\u062A\u0639\u0644\u064A\u0642.jsonl\"")
        .contains("\"text\":\"\u0645\u0631\u062D\u0628\u0627\"");
  }

  @Test
  void classDataThatCannotBeUsedAreNoFault(@TempDir Path folder) throws Exception {
    Path built = Path.of(System.getProperty("threadlens.home", "")).toAbsolutePath();
    assumeTrue(Files.isDirectory(built.resolve("target/lib")), "the program is not built");
    Path home = folder.toRealPath();
    Path share = Files.createDirectories(home.resolve("target/share"));
    Files.copy(
        built.resolve("threadlens"),
        home.resolve("threadlens"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(
        built.resolve("src/dist/java.sh"),
        Files.createDirectories(home.resolve("src/dist")).resolve("java.sh"));
    Path lib = Files.createSymbolicLink(home.resolve("target/lib"), built.resolve("target/lib"));
    Path jar =
        Files.createSymbolicLink(share.resolve("threadlens.jar"), built.resolve("target/classes"));
    Files.writeString(share.resolve("classpath"), jar + ":" + lib + "/*\n");
    Files.writeString(share.resolve("archive"), "no archive at all");

    assertThat(run(folder, home.resolve("threadlens").toString(), "--version"))
        .startsWith("threadlens ");
  }

  /** The tool that makes jars waits here until the pipe was read to its end. */
  @Test
  void whatIsMadeInTheBackgroundKeepsNoPipeOpen(@TempDir Path folder) throws Exception {
    Path built = Path.of(System.getProperty("threadlens.home", "")).toAbsolutePath();
    assumeTrue(Files.isDirectory(built.resolve("target/lib")), "the program is not built");
    Path home = Files.createDirectories(folder.toRealPath().resolve("home"));
    Files.copy(
        built.resolve("threadlens"),
        home.resolve("threadlens"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("src"));
    Files.createSymbolicLink(home.resolve("src/dist"), built.resolve("src/dist"));
    for (String made : List.of("target/classes/threadlens", "target/lib", "target/models/edu")) {
      Files.createDirectories(home.resolve(made));
    }
    Files.createFile(home.resolve("target/.built"));
    script(home.resolve("jdk/bin/java"), "echo started");
    String wait = "until [ -e go ] || [ $((n = ${n:-0} + 1)) -gt 300 ]; do sleep 0.1; done";
    script(home.resolve("jdk/bin/jar"), "cd '" + home + "' && " + wait + " && touch waited");

    ProcessBuilder command = new ProcessBuilder("sh", "-c", "'" + home + "/threadlens' | cat");
    command.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    command.environment().remove("THREADLENS_NO_BUILD");
    Process process = command.start();
    byte[] out = process.getInputStream().readAllBytes();

    assertThat(new String(out, StandardCharsets.UTF_8)).isEqualTo("started\n");
    assertThat(home.resolve("waited")).doesNotExist();
    Files.createFile(home.resolve("go"));
    for (int i = 0; i < 2_000 && Files.notExists(home.resolve("waited")); i++) {
      Thread.sleep(20);
    }
    assertThat(home.resolve("waited")).exists(); // so it did run in the background
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "annotate large.jsonl, true",
    "annotate --no-sentiment small.jsonl, false",
    "annotate --no-sentiment large.jsonl, true",
    "annotate --no-sentiment < large.jsonl, true",
    "annotate --no-sentiment < small.jsonl, false",
    "analyze --no-sentiment --out folder none.txt, false",
    "read large.jsonl, false",
    "--help, false"
  })
  void theSecondCompilerRunsWhereItPays(String arguments, boolean both, @TempDir Path folder)
      throws Exception {
    Path home = Path.of(System.getProperty("threadlens.home", "")).toAbsolutePath();
    assumeTrue(Files.isDirectory(home.resolve("target/lib")), "the program is not built");
    script(folder.resolve("jdk/bin/java"), "echo \"$@\"");
    Files.writeString(folder.resolve("small.jsonl"), "{}\n");
    Files.write(folder.resolve("large.jsonl"), new byte[64_000_000]);

    String script = "cd \"$1\" && JAVA_HOME=$1/jdk JAVA_OPTS= exec \"$2/threadlens\" " + arguments;
    String told = run(folder, "sh", "-c", script, "sh", folder.toString(), home.toString());

    assertThat(told.contains(" -XX:TieredStopAtLevel=1 ")).isNotEqualTo(both);
    assertThat(told.contains(" -XX:InlineSmallCode=400 ")).isEqualTo(both);
  }

  /** Returns what a command prints; it must end well and say nothing else. */
  private static String run(Path folder, String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    builder.environment().put("THREADLENS_NO_BUILD", "1"); // a test must not build
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
    return out;
  }
}
