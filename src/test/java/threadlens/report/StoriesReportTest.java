package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.Severity;

final class StoriesReportTest {
  private final Path folder;

  StoriesReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void discussionsOfOneStoryStandSideBySideAndHostileTitlesStayText() throws IOException {
    write();
    assertThat(text("stories.html"))
        .contains("Story 1: The tower fell")
        .contains(
            "1. naharnet The tower fell 2014-05-03 (of the first comment) 12 4 of 10 40.0 % 17.0–69.0 %")
        .contains("&lt;/text&gt;&lt;script&gt;y&lt;/script&gt;")
        .contains("much alike, 1 day apart; telling words in common: 40, such as برج , &lt;b&gt;");
    assertThat(Files.readString(folder.resolve("stories.html"))).doesNotContain("<script>y");
  }

  @Test
  void theCourseHasItsTableAndSaysWhatHasNoTime() throws IOException {
    write();
    String page = text("time.html");
    assertThat(page)
        .contains("1 comment from 2026-03-01 to 2026-03-01")
        .contains("100.0 % (20.7–100.0 %)");
    assertThat(text("index.html")).contains("Over time").contains("Stories");
  }

  @Test
  void theLinesKeepToTheirSchema() throws IOException {
    write();
    ObjectMapper json = new ObjectMapper();
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                StoriesReportTest.class.getResourceAsStream(
                    "/threadlens/report/stories.schema.json"));
    List<String> lines = Files.readAllLines(folder.resolve("stories.jsonl"));
    assertThat(lines).hasSize(1);
    assertThat(schema.validate(json.readTree(lines.get(0)))).isEmpty();
    assertThat(schema.validate(json.readTree("{}"))).isNotEmpty();
  }

  private void write() throws IOException {
    SampleThreads thread = SampleThreads.at("seeds/a.txt");
    thread.flagged("walker", "Fools, all of you", SampleThreads.finding(Severity.REVIEW, 0, 5));
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all())) {
      report.write(thread.report());
      SampleStories.into(report, List.of(thread.report()));
      report.finish();
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name))
        .replaceAll("(?s)<(style|script)[ >].*?</\\1>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }
}
