package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample is drawn, people code it, and it says what the whole report holds. */
final class SampleTest {
  @TempDir private Path folder = Path.of("");

  /**
   * 1,000 comments: 100 flagged, of which those that end in 0 to 7 are trouble, else every 50th.
   */
  private Path report() throws IOException {
    StringBuilder line = new StringBuilder("{\"thread_id\":\"t\",\"comments\":[");
    for (int i = 0; i < 1_000; i++) {
      boolean flagged = i < 100;
      boolean trouble = flagged ? i % 10 < 8 : i % 50 == 0;
      line.append(i == 0 ? "" : ",")
          .append("{\"id\":\"c" + i + "\",\"speaker\":\"Hidden\",\"text\":\"")
          .append(trouble ? "=trouble " : "peace ")
          .append(i)
          .append("\",\"threadlens\":{")
          .append("\"scores\":{\"insult\":")
          .append(flagged ? 0.9 : 0.1)
          .append("},\"findings\":[")
          .append(flagged ? "{\"severity\":\"review\"}" : "")
          .append("]}}");
    }
    return Files.writeString(folder.resolve("report.jsonl"), line.append("]}\n"));
  }

  private static Ran ran(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Ran.with("", words);
  }

  @Test
  void aCodedSampleSaysWhatTheWholeHolds() throws IOException {
    Path out = folder.resolve("sample");
    Ran drawn = ran("sample", report(), "--size", 400, "--out", out);

    assertThat(drawn.out())
        .contains("100 of 100 comments: review\n")
        .contains("300 of 900 comments: no finding, low score\n");
    List<String> sheet = Files.readAllLines(out.resolve("sheet.csv"));
    assertThat(sheet).hasSize(401);
    assertThat(String.join("\n", sheet)).doesNotContain("Hidden", "0.9", "review");
    assertThat(sheet).noneMatch(row -> row.contains(",=") || row.contains(",\"="));
    Path coded = folder.resolve("rana.csv");
    Files.write(
        coded,
        sheet.stream()
            .map(row -> row.contains("trouble") ? row.replace(",,", ",attack,") : row)
            .map(row -> row.contains("peace") ? row.replace(",,", ",fine,") : row)
            .toList());

    Ran figures =
        ran(
            "evaluate",
            "sample",
            "--key",
            out.resolve("key.json"),
            coded,
            "--positive",
            "attack",
            "--json");

    JsonNode json = new ObjectMapper().readTree(figures.out());
    assertThat(figure(json, "precision").get("value").asDouble()).isEqualTo(0.8);
    assertThat(figure(json, "precision").get("low").asDouble()).isEqualTo(0.8);
    assertThat(figure(json, "prevalence").get("low").asDouble()).isLessThan(0.098);
    assertThat(figure(json, "prevalence").get("high").asDouble()).isGreaterThan(0.098);
    assertThat(figure(json, "recall").get("low").asDouble()).isLessThan(80.0 / 98);
    assertThat(figure(json, "recall").get("high").asDouble()).isGreaterThan(80.0 / 98);
  }

  private static JsonNode figure(JsonNode json, String name) {
    for (JsonNode each : json.get("figures")) {
      if (each.get("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no figure " + name + " in " + json);
  }

  @Test
  void theSameSeedDrawsTheSame() throws IOException {
    Path report = report();
    ran("sample", report, "--size", 50, "--out", folder.resolve("a"));
    ran("sample", report, "--size", 50, "--out", folder.resolve("b"));
    ran("sample", report, "--size", 50, "--seed", 2, "--out", folder.resolve("c"));

    String first = Files.readString(folder.resolve("a/key.json"));
    assertThat(Files.readString(folder.resolve("b/key.json"))).isEqualTo(first);
    assertThat(Files.readString(folder.resolve("c/key.json"))).isNotEqualTo(first);
  }

  @Test
  void aSheetThatFitsNoSampleIsRefused() throws IOException {
    Path out = folder.resolve("sample");
    ran("sample", report(), "--size", 20, "--out", out);
    Path wrong = Files.writeString(folder.resolve("x.csv"), "number,code\n77,fine\n");
    Path none = Files.writeString(folder.resolve("y.csv"), "a,b\n1,2\n");
    Path empty = Files.writeString(folder.resolve("z.csv"), "number,code\n1,\n");

    assertThat(ran("evaluate", "sample", "--key", out.resolve("key.json"), wrong).err())
        .contains("x.csv:1: not a number of the sample: '77', expected 1 to 20");
    assertThat(ran("evaluate", "sample", "--key", out.resolve("key.json"), none).err())
        .contains("a sheet without a column 'number'");
    assertThat(ran("evaluate", "sample", "--key", out.resolve("key.json"), empty).err())
        .contains("nothing is coded of the stratum");
  }
}
