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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the image that {@code -Pdist} makes, in a folder that is like one. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the image of Linux has this launcher")
final class ImageLauncherTest {
  private final Path folder;

  ImageLauncherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void startsThroughALinkFromAnywhereAndReadsArabicUnderAnyLocale() throws Exception {
    Path image = image();
    Path link = Files.createSymbolicLink(folder.resolve("link"), image.resolve("bin/threadlens"));

    assertThat(run(link.toString(), "--version")).startsWith("threadlens ");
    assertThat(run(link.toString(), "rules", "explain", "\u064A\u0627 \u062D\u0645\u0627\u0631"))
        .startsWith("\u064A\u0627 \u062D\u0645\u0627\u0631\n");
  }

  @Test
  void halfAnArchiveIsLeftAlone() throws Exception {
    Path image = image();
    Files.writeString(image.resolve("lib/app/threadlens.jsa"), "half of it");
    Files.writeString(image.resolve("lib/app/threadlens.jsa.size"), "34910208\n");

    assertThat(run(image.resolve("bin/threadlens").toString(), "--version"))
        .startsWith("threadlens ");
  }

  private Path image() throws IOException {
    Path home = Path.of(System.getProperty("threadlens.home", "")).toAbsolutePath();
    assumeTrue(Files.isDirectory(home.resolve("target/lib")), "the program is not built");
    Path image = folder.resolve("a folder");
    Path app = Files.createDirectories(image.resolve("lib/app"));
    Files.createDirectories(image.resolve("bin"));
    Files.copy(
        home.resolve("src/dist/threadlens"),
        image.resolve("bin/threadlens"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(home.resolve("src/dist/java.sh"), app.resolve("java.sh"));
    Files.createSymbolicLink(
        image.resolve("lib/runtime"), Path.of(System.getProperty("java.home")));
    Files.createSymbolicLink(app.resolve("rules"), home.resolve("rules"));
    Files.createSymbolicLink(app.resolve("threadlens.jar"), home.resolve("target/classes"));
    Files.createSymbolicLink(app.resolve("jars"), home.resolve("target/lib"));
    Files.writeString(
        app.resolve("classpath"), "/proc/self/fd/9/threadlens.jar:/proc/self/fd/9/jars/*\n");
    return image;
  }

  private String run(String... command) throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_OPTS", "LANG"));
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
    return out;
  }
}
