package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoTest {
  private static Path folder = Path.of("");
  private static Ran ran = new Ran(-1, "", "");

  @BeforeAll
  static void run(@TempDir Path shared) {
    folder = shared;
    ran = Ran.command("demo", "--no-open", "--no-sentiment", "--out", folder.toString());
  }

  @Test
  void reportsOnASampleThatIsInsideTheProgramAndSaysWhere() {
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .contains("6 threads, ")
        .contains("report:   " + folder.resolve("report").resolve("index.html"));
    assertThat(folder.resolve("report/index.html")).isNotEmptyFile();
    assertThat(folder.resolve("pages/ras-al-jird-clashes.txt")).isNotEmptyFile();
  }

  @Test
  void everyPageStartsWithTheWordsFoundBlurred() throws IOException {
    Map<Path, Document> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    pages.forEach(
        (path, page) -> assertThat(page.select("input#veil[checked]")).as("%s", path).hasSize(1));
  }

  @Test
  void noSevereWordStandsOutsideTheBlur() throws IOException {
    Set<String> severe = severe();
    assertThat(severe).hasSizeGreaterThan(5);
    for (Map.Entry<Path, Document> page : pages().entrySet()) {
      Document clear = page.getValue();
      String style = clear.select("style").html();
      clear.select("script, style, title").remove();
      for (String selector : blurred(style)) {
        clear.select(selector).remove();
      }
      for (Element element : clear.select(".text, .words, .answered, .said, .findings")) {
        assertThat(element.text()).as("%s", page.getKey()).doesNotContain(severe);
      }
    }
  }

  @Test
  void otherReportsAreNotBlurred(@TempDir Path other) throws IOException {
    Ran plain =
        Ran.command(
            "analyze", folder.resolve("pages").toString(), "--no-sentiment", "--out", "" + other);

    assertThat(plain.exitCode()).isZero();
    assertThat(other.resolve("index.html")).content().doesNotContain("id=\"veil\"");
  }

  @Test
  void aFileInTheWayIsWrongUsage(@TempDir Path other) throws IOException {
    Path file = Files.createFile(other.resolve("demo"));

    Ran refused = Ran.command("demo", "--no-open", "--out", file.toString());

    assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(refused.err()).contains("not a folder: " + file);
  }

  private static Map<Path, Document> pages() throws IOException {
    Map<Path, Document> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("report"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        pages.put(file, Jsoup.parse(file.toFile(), "UTF-8"));
      }
    }
    return pages;
  }

  /** What the style sheet blurs while the tick is set. */
  private static List<String> blurred(String style) {
    return Pattern.compile("body:has\\(#veil:checked\\) ([^,{]+)")
        .matcher(style)
        .results()
        .map(rule -> rule.group(1).strip())
        .toList();
  }

  /** Words of findings that no moderator would want to see unasked. */
  private static Set<String> severe() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (String line : Files.readAllLines(folder.resolve("report/report.jsonl"))) {
      for (JsonNode comment : new ObjectMapper().readTree(line).path("comments")) {
        for (JsonNode finding : comment.findValue("findings")) {
          if (!finding.path("severity").asText().equals("note")) {
            words.add(finding.path("excerpt").asText());
          }
        }
      }
    }
    return words;
  }
}
