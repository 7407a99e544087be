package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.Severity;
import threadlens.model.SourceId;
import threadlens.text.Sha256;

final class ReportFolderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Problem UNREADABLE =
      new Problem(
          "binary", "not a text", new Location(new SourceId("seeds/cat.png", null, ""), 1, 1));

  private final Path folder;

  ReportFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    writeInto(one);
    writeInto(two);
    assertThat(contents(one)).isNotEmpty().isEqualTo(contents(two));
  }

  @Test
  void nothingIsLeftAside() throws IOException {
    writeInto(folder);
    assertThat(contents(folder).keySet())
        .filteredOn(path -> !path.startsWith("authors/"))
        .containsExactly(
            "authors.html",
            "index.html",
            "manifest.json",
            "queue.html",
            "report.jsonl",
            "report.schema.json",
            "rules.html",
            "rules/insult-personal-attack.html",
            "threads/closed.html",
            "threads/pipes.html");
  }

  @Test
  void aReportThatIsGivenUpLeavesNoHalfFile() throws IOException {
    try (ReportFolder report = open(folder)) {
      report.write(SampleThreads.at("seeds/pipes.txt").says("Rana", "They leak").report());
    }
    assertThat(contents(folder)).containsOnlyKeys("threads/pipes.html");
  }

  @Test
  void pagesOfAnEarlierReportGoUnlessSomebodyChangedThem() throws IOException {
    try (ReportFolder report = open(folder)) {
      report.write(SampleThreads.at("seeds/gone.txt").report());
      report.write(SampleThreads.at("seeds/kept.txt").report());
      report.finish();
    }
    Files.writeString(folder.resolve("threads/kept.html"), "my notes");
    writeInto(folder);
    assertThat(contents(folder))
        .doesNotContainKey("threads/gone.html")
        .containsKeys("threads/kept.html", "threads/pipes.html");
  }

  @Test
  void thePageOfAnAuthorGoesWithTheLastOfThem() throws IOException {
    SampleThreads flagged =
        SampleThreads.at("seeds/bad.txt")
            .flagged("Rana", "You fool", SampleThreads.finding(Severity.REVIEW, 0, 8));
    for (SampleThreads thread : List.of(flagged, SampleThreads.at("seeds/good.txt"))) {
      try (ReportFolder report = open(folder)) {
        report.write(thread.report());
        report.finish();
      }
    }
    assertThat(contents(folder).keySet())
        .contains("authors.html", "rules.html")
        .noneMatch(path -> path.startsWith("authors/") || path.startsWith("rules/"));
  }

  @Test
  void anotherFormatLeavesThePagesAlone() throws IOException {
    writeInto(folder);
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new JsonReport()))) {
      report.finish();
    }
    assertThat(contents(folder)).containsKeys("index.html", "threads/pipes.html");
  }

  @Test
  void aManifestThatLiesRemovesNothingOutside() throws IOException {
    Path outside = Files.writeString(folder.resolve("precious.html"), "");
    Path inside = Files.createDirectory(folder.resolve("reports"));
    String digest = Sha256.hex(new byte[0]);
    Files.writeString(
        inside.resolve("manifest.json"),
        "{\"outputs\":[{\"path\":\"../precious.html\",\"bytes\":0,\"sha256\":\"%s\"}]}"
            .formatted(digest));
    writeInto(inside);
    assertThat(outside).exists();
  }

  @Test
  void theManifestNamesEveryInputAndOutputByItsDigest() throws IOException {
    writeInto(folder);
    JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
    assertThat(manifest.findValuesAsText("path"))
        .contains("seeds/pipes.txt", "seeds/closed.txt", "seeds/cat.png", "index.html");
    for (JsonNode output : manifest.get("outputs")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(output.get("path").asText()));
      assertThat(output.get("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(output.get("sha256").asText()).isEqualTo(Sha256.hex(bytes));
    }
    assertThat(manifest.get("options").get("sentiment").asText()).isEqualTo("true");
    assertThat(manifest.get("rule_packs").get(0).asText()).isEqualTo("insult@1");
    assertThat(manifest.get("seed").isNull()).isTrue();
  }

  @Test
  void everyLineOfTheJsonReportKeepsItsSchema() throws IOException {
    writeInto(folder);
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      assertThat(schema().validate(JSON.readTree(line))).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesALineThatIsNeitherADiscussionNorAnError() throws IOException {
    writeInto(folder);
    String line = Files.readAllLines(folder.resolve("report.jsonl")).get(0);
    assertThat(schema().validate(JSON.readTree("{}"))).isNotEmpty();
    assertThat(
            schema()
                .validate(
                    JSON.readTree(
                        line.replace("\"severity\":\"review\"", "\"severity\":\"warn\""))))
        .isNotEmpty();
    assertThat(schema().validate(JSON.readTree(line.replace("\"thread_id\"", "\"thread\""))))
        .isNotEmpty();
  }

  @Test
  void aLineHoldsTheDiscussionAndWhatIsSaidOfEachComment() throws IOException {
    writeInto(folder);
    JsonNode line = JSON.readTree(Files.readAllLines(folder.resolve("report.jsonl")).get(0));
    assertThat(line.get("thread_id").asText()).isEqualTo("https://news.example/a?b=c&d");
    assertThat(line.at("/provenance/analyzer").asText()).isEqualTo("none");
    assertThat(line.at("/comments/1/text").asText()).isEqualTo("You fool \uD83D\uDE00");
    assertThat(line.at("/comments/1/threadlens/flagged").asBoolean()).isTrue();
    assertThat(line.at("/comments/1/threadlens/link/reply_to").asText()).isEqualTo("c1");
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(new String(PageAssets.bytes(JsonReport.SCHEMA), StandardCharsets.UTF_8));
  }

  private static ReportFolder open(Path folder) throws IOException {
    return ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all());
  }

  private static void writeInto(Path folder) throws IOException {
    try (ReportFolder report = open(folder)) {
      report.write(
          SampleThreads.at("seeds/pipes.txt")
              .says("Rana", "They leak")
              .answers(
                  1, "olive", "You fool \uD83D\uDE00", SampleThreads.finding(Severity.REVIEW, 0, 8))
              .answersGone("Southern", "ziad", "Southern, are you well? \uD800")
              .problem("count-differs", "4 comments declared, 3 found")
              .report());
      report.leaveOut(UNREADABLE);
      report.write(SampleThreads.at("seeds/closed.txt").report());
      report.finish();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Sha256.hex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
