package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.CorpusMeasures;
import threadlens.report.page.PageLanguage;

final class MeasuresReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  MeasuresReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFigureHasItsIntervalAndWhatChanceGives() throws IOException {
    write(SampleMeasures.found(), PageLanguage.EN);
    assertThat(text(page("measures.html")))
        .contains("Modularity stated replies 0.250 [0.000, 0.500] 0.010 ± 0.020 12.0 60")
        .contains("Modularity all replies no figure: 3 replies, expected 50 or more 3")
        .contains("How &lt;replies&gt; stay. A paper")
        .contains("camp 2 7")
        .contains("Arabizi 1,200 30 41")
        .contains("1 name in the file of camps neither answers nor is answered here.")
        .contains("2 replies are not in the figures");
  }

  @Test
  void smallCampsHaveNoNumberAndHostileNamesStayText() throws IOException {
    write(SampleMeasures.given(), PageLanguage.EN);
    assertThat(text(page("measures.html")))
        .contains("14 آذار 21")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; fewer than 5");
    assertThat(json().at("/groups/1/authors").isNull()).isTrue();
  }

  @Test
  void theTableSaysWhatThePictureShows() throws IOException {
    write(SampleMeasures.found(), PageLanguage.EN);
    String page = page("measures.html");
    assertThat(page)
        .contains(
            "The 3 busiest of 40 authors, by number and not by name, and their 3 most frequent")
        .contains("2 of these pairs run between camps");
    assertThat(count("<path class=\"tie (within|across|open)\" d=\"[^\"]*\" stroke", page))
        .isEqualTo(3);
    assertThat(text(page)).contains("1 2 2.0 0.500 2 1 1.0 1 3 0.5 0.250");
    assertThat(count("<path class=\"camp-1\" ", page)).isEqualTo(2); // the dot and the legend
    assertThat(count("<path class=\"camp-none\" ", page)).isEqualTo(2);
  }

  @Test
  void theJsonKeepsToItsSchemaAndTheManifestNamesIt() throws IOException {
    write(SampleMeasures.given(), PageLanguage.EN);
    assertThat(schema().validate(json())).isEmpty();
    assertThat(schema().validate(JSON.readTree("{}"))).isNotEmpty();
    assertThat(page("manifest.json"))
        .contains("measures.json", "measures.schema.json", "measures.html");
    assertThat(page("index.html")).contains("<a href=\"measures.html\">Camps and replies</a>");
  }

  @Test
  void anArabicPageNamesTheCampsInArabic() throws IOException {
    write(SampleMeasures.found(), PageLanguage.AR);
    assertThat(page("measures.html"))
        .contains("المعسكر 1")
        .contains("<bdi lang=\"en\" dir=\"ltr\">3 replies, expected 50 or more</bdi>");
  }

  private void write(CorpusMeasures measures, PageLanguage language) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all(language))) {
      report.measures(measures);
      report.finish();
    }
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private JsonNode json() throws IOException {
    return JSON.readTree(page("measures.json"));
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            MeasuresReportTest.class.getResourceAsStream(
                "/threadlens/report/measures.schema.json"));
  }

  private static long count(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }

  private static String text(String page) {
    return page.replaceAll("(?s)<(style|script)[ >].*?</\\1>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
