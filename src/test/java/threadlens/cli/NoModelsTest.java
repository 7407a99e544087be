package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as {@code -Pno-models} builds it: no model file on its class path. */
final class NoModelsTest {
  private final Path folder;

  NoModelsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCommentSaysThatSentimentIsNotInstalled() throws Exception {
    Lines said = annotate("Thank you for the new road.");

    assertThat(said.code()).isZero();
    assertThat(said.err()).startsWith("sentiment is not installed: ").hasLineCount(2);
    assertThat(said.threadlens().path("sentiment").isNull()).isTrue();
    assertThat(said.threadlens().path("evaluated").path("sentiment").asBoolean()).isFalse();
    assertThat(notEvaluated(said)).containsExactly("sentiment not-installed");
  }

  @Test
  void aRuleThatNeedsPartsOfSpeechIsNeitherAFindingNorClean() throws Exception {
    Lines said = annotate("You are not an idiot, my friend.", "--no-sentiment");

    assertThat(said.code()).isZero();
    assertThat(said.err()).isEqualTo("not evaluated: insult/said-of-reader:not-installed 1");
    assertThat(said.threadlens().path("findings")).isEmpty();
    assertThat(notEvaluated(said))
        .containsExactly("sentiment not-asked", "insult/said-of-reader not-installed");
  }

  @Test
  void aRuleThatNeedsNoneIsAsGoodAsEver() throws Exception {
    Lines said = annotate("ya 7mar", "--no-sentiment");

    assertThat(said.threadlens().path("findings").path(0).path("rule").asText())
        .isEqualTo("insult/animal-name");
    assertThat(notEvaluated(said)).containsExactly("sentiment not-asked");
  }

  private static List<String> notEvaluated(Lines said) {
    return StreamSupport.stream(said.threadlens().path("not_evaluated").spliterator(), false)
        .map(each -> each.path("what").asText() + " " + each.path("code").asText())
        .toList();
  }

  private Lines annotate(String text, String... options) throws Exception {
    Path home = Path.of(System.getProperty("threadlens.home", ".")).toAbsolutePath();
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dthreadlens.home=" + home,
                "-cp",
                classes + File.pathSeparator + home + "/target/lib/*",
                "threadlens.cli.Main",
                "annotate"));
    command.addAll(List.of(options));
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    process
        .getOutputStream()
        .write("{\"id\":\"1\",\"text\":\"%s\"}\n".formatted(text).getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    try (InputStream in = process.getInputStream()) {
      JsonNode line = new ObjectMapper().readTree(in.readAllBytes());
      return new Lines(
          process.waitFor(), line.path("meta").path("threadlens"), Files.readString(err).strip());
    } catch (IOException e) {
      throw new AssertionError(Files.readString(err), e);
    }
  }

  private record Lines(int code, JsonNode threadlens, String err) {}
}
