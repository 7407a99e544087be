package threadlens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands that README.md shows, on the built program, and compares what they print.
 *
 * <p>A command stands in a {@code console} block after {@code "$ "}; what it prints, on either
 * stream, stands below it. {@code …} in a line stands for any text, a line {@code …} alone for any
 * lines. {@code mvn} is not run: this test is part of it.
 */
final class ReadmeTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path checkout;

  @TestFactory
  Stream<DynamicTest> everyCommandShownPrintsWhatIsShown() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    assumeTrue(Files.isDirectory(HOME.resolve("target/lib")), "needs the built program");
    List<Shown> shown = shownIn(Files.readAllLines(HOME.resolve("README.md")));
    assertThat(shown).as("commands in README.md").isNotEmpty();
    return shown.stream().map(each -> DynamicTest.dynamicTest(each.command(), () -> check(each)));
  }

  private void check(Shown shown) throws IOException, InterruptedException {
    assertThat(run(shown.command())).matches(shown.output());
  }

  private String run(String command) throws IOException, InterruptedException {
    for (String part : List.of("target", "seeds", "src", "rules")) {
      Path link = checkout.resolve(part);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, HOME.resolve(part));
      }
    }
    Path launcher = checkout.resolve("threadlens");
    if (!Files.exists(launcher)) {
      Files.copy(HOME.resolve("threadlens"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Path printed = checkout.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", command)
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("THREADLENS_NO_BUILD", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends: %s", command).isTrue();
    return Files.readString(printed);
  }

  private static List<Shown> shownIn(List<String> readme) {
    List<Shown> shown = new ArrayList<>();
    boolean console = false;
    String command = null;
    List<String> output = new ArrayList<>();
    for (String line : readme) {
      boolean fence = line.startsWith("```");
      if (command != null && (fence || line.startsWith("$ "))) {
        shown.add(new Shown(command, pattern(output)));
        output.clear();
        command = null;
      }
      if (fence) {
        console = line.equals("```console");
      } else if (console && line.startsWith("$ ")) {
        command = line.startsWith("$ mvn") || line.startsWith("$ git") ? null : line.substring(2);
      } else if (command != null) {
        output.add(line);
      }
    }
    return shown;
  }

  private static Pattern pattern(List<String> output) {
    String lines =
        output.stream()
            .map(line -> line.equals("…") ? "(?:.*\n)*?" : inLine(line) + "\n")
            .collect(Collectors.joining());
    return Pattern.compile(lines);
  }

  private static String inLine(String line) {
    return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
  }

  private record Shown(String command, Pattern output) {}
}
