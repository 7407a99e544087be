package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code analyze}: from inputs to a folder of reports. */
final class AnalyzeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path input;

  @BeforeEach
  void inputs() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 8; i++) {
      StringBuilder lines = new StringBuilder();
      for (int j = 0; j < 40 - 4 * i; j++) {
        lines.append(
            "{\"id\":\"%d\",\"conversation_id\":\"t\",\"text\":\"word %d\",\"speaker\":\"s%d\"}\n"
                .formatted(j, j, j % 3));
      }
      Files.writeString(input.resolve("page-" + i + ".jsonl"), lines);
    }
  }

  @Test
  void theReportHasOneLineForEachThreadInTheOrderOfTheInputs() throws IOException {
    Ran ran = analyze("a", "--jobs", "5");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("8 threads, 208 comments, 0 flagged\n").contains("report: ");
    List<String> sources = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("a/report.jsonl"))) {
      sources.add(JSON.readTree(line).at("/source/path").textValue().replaceAll(".*/", ""));
    }
    assertThat(sources).hasSize(8).isSorted();
  }

  @Test
  void thePeopleOfAllThreadsStandInOneFile() throws IOException {
    analyze("a");

    List<String> people = Files.readAllLines(folder.resolve("a/people.jsonl"));
    assertThat(people).hasSize(3);
    JsonNode first = JSON.readTree(people.get(0));
    assertThat(first.get("name").textValue()).isEqualTo("s0");
    assertThat(first.get("discussions").intValue()).isEqualTo(8);
    assertThat(first.get("comments").intValue()).isEqualTo(72);
    assertThat(folder.resolve("a/people.html")).exists();
  }

  @Test
  void theSameInputGivesTheSameBytesHoweverManyWork() throws IOException {
    analyze("a", "--jobs", "1");
    analyze("b", "--jobs", "6");

    assertThat(files(folder.resolve("a"))).isEqualTo(files(folder.resolve("b"))).isNotEmpty();
  }

  @Test
  void oneInputThatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
    Files.write(input.resolve("page-3.jsonl"), new byte[] {0, 1, 2, 3});

    Ran ran = analyze("a");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("page-3.jsonl:1:1: ");
    assertThat(Files.readString(folder.resolve("a/report.jsonl"))).contains("page-7.jsonl");
    assertThat(Files.readString(folder.resolve("a/manifest.json"))).contains("page-3.jsonl");
  }

  @Test
  void thePagesSpeakTheLanguageAskedForAndTheManifestSaysSo() throws IOException {
    analyze("a");
    analyze("b", "--page-language", "ar");

    assertThat(Files.readString(folder.resolve("a/index.html"))).contains("<html lang=\"en\"");
    assertThat(Files.readString(folder.resolve("b/index.html")))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "كل النقاشات");
    JsonNode none = JSON.readTree(folder.resolve("a/manifest.json").toFile()).get("options");
    JsonNode arabic = JSON.readTree(folder.resolve("b/manifest.json").toFile()).get("options");
    assertThat(none.has("page-language")).isFalse();
    assertThat(arabic.get("page-language").textValue()).isEqualTo("ar");
  }

  @Test
  void aLanguageThatThePagesDoNotSpeakIsWrongUsage() {
    Ran ran = analyze("a", "--page-language", "de");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("not a page language: 'de', expected en, ar or fr");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    Ran ran = analyze("file/under");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("folder cannot be made: ").doesNotContain("fault");
  }

  @Test
  void timesGetTheOffsetOfTheirZoneAndOneThatWasSkippedGetsNone() throws IOException {
    Files.writeString(
        input.resolve("page-0.jsonl"),
        """
        {"id":"1","text":"a","timestamp":"2014-05-03T17:56"}
        {"id":"2","text":"b","timestamp":"2014-03-30T00:30"}
        """);

    Ran ran = analyze("a", "--time-zone", "Asia/Beirut");

    String report = Files.readString(folder.resolve("a/report.jsonl"));
    assertThat(ran.exitCode()).isZero();
    assertThat(report).contains("\"timestamp\":\"2014-05-03T17:56+03:00\"");
    assertThat(report).contains("\"timestamp\":\"2014-03-30T00:30\"").contains("no-such-time");
    JsonNode manifest = JSON.readTree(folder.resolve("a/manifest.json").toFile());
    assertThat(manifest.at("/options/time-zone").textValue()).isEqualTo("Asia/Beirut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format      | word         | not a format: 'word', expected html or json or csv or convokit or gexf
          --text        | half         | not a share of text: 'half'
          --reply-confidence | 2       | not a confidence: 2.0
          --time-zone   | Beirut       | not a time zone: 'Beirut'
          --captured-at | yesterday    | not a time: 'yesterday'
          --from        | word         | not a format: 'word'
          --out         | pom.xml      | not a folder: pom.xml
          """)
  void anOptionThatMakesNoSenseIsWrongUsage(String option, String value, String message) {
    Ran ran = analyze("a", option, value);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(message);
    assertThat(folder.resolve("a")).doesNotExist();
  }

  private Ran analyze(String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("analyze", input.toString()));
    arguments.add("--no-sentiment");
    if (!List.of(more).contains("--out")) {
      arguments.addAll(List.of("--out", folder.resolve(out).toString()));
    }
    arguments.addAll(List.of(more));
    return Ran.command(arguments.toArray(String[]::new));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
