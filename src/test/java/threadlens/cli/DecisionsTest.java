package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moderators decide, their files are joined, and the rules are measured by them. */
final class DecisionsTest {
  @TempDir private Path folder = Path.of("");

  private static String decision(String comment, String verdict, String who, String when) {
    return """
        {"thread":"t","comment":"%s","content_sha256":"","verdict":"%s","who":"%s","when":"%s",
         "findings":[{"rule":"fruit/turnip","version":1,"start":0,"end":6,"verdict":null}],
         "missed":[],"kept":[1.50]}"""
        .formatted(comment, verdict, who, when);
  }

  private Path file(String name, String... decisions) throws IOException {
    String text =
        "{\"format\":\"threadlens-decisions\",\"format_version\":1,\"tool\":\"x\",\"rule_packs\":[\"a@1\"],"
            + "\"decisions\":["
            + String.join(",", decisions)
            + "]}";
    return Files.writeString(folder.resolve(name), text);
  }

  private static Ran ran(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Ran.with("", words);
  }

  @Test
  void theLastDecisionOfEachModeratorStaysAndConflictsAreShown() throws IOException {
    Path rana =
        file(
            "rana.json",
            decision("c1", "fine", "rana", "2026-01-01T10:00:00Z"),
            decision("c1", "breaks-rules", "rana", "2026-01-02T10:00:00Z"),
            decision("c2", "fine", "rana", "2026-01-01T10:00:00Z"));
    Path karim =
        file(
            "karim.json",
            decision("c1", "fine", "karim", "2026-01-01T11:00:00Z"),
            decision("c2", "fine", "karim", "2026-01-01T11:00:00Z"));

    Ran ran = ran("decisions", "merge", rana, karim);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err())
        .contains("conflict: t c1: karim says fine; rana says breaks-rules\n")
        .contains("4 decisions, 1 conflict\n");
    assertThat(ran.out()).isEqualTo(ran("decisions", "merge", karim, rana).out());
    JsonNode merged = new ObjectMapper().readTree(ran.out());
    assertThat(merged.get("decisions").findValuesAsText("verdict"))
        .containsSubsequence("fine", "breaks-rules");
    assertThat(merged.at("/decisions/0/kept").toString()).isEqualTo("[1.5]");
    Path all = folder.resolve("all.json");
    assertThat(ran("decisions", "merge", rana, karim, "--out", all).out()).isEmpty();
    assertThat(ran("decisions", "merge", all).out()).isEqualTo(ran.out());
  }

  @Test
  void whatIsNoFileOfDecisionsIsRefusedByName() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\n\"format\":");
    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    Path odd = file("odd.json", decision("c1", "perhaps", "rana", ""));

    assertThat(ran("decisions", "merge", broken).err()).contains("broken.json:2: not JSON");
    assertThat(ran("decisions", "merge", other).err()).contains("not a file of decisions");
    assertThat(ran("decisions", "merge", odd).err())
        .contains("decision 1: not a verdict: 'perhaps', expected breaks-rules, fine or ask");
    assertThat(ran("decisions", "merge", odd).exitCode()).isEqualTo(2);
  }

  private Path report(int comments) throws IOException {
    StringBuilder line = new StringBuilder("{\"thread_id\":\"t\",\"comments\":[");
    for (int i = 0; i < comments; i++) {
      line.append(i == 0 ? "" : ",")
          .append("{\"id\":\"c" + i + "\",\"text\":\"text " + i + "\",")
          .append("\"timestamp\":\"2026-01-0" + (1 + i % 2) + "T10:00\",")
          .append("\"threadlens\":{\"flagged\":true,\"scores\":{\"insult\":")
          .append(i % 2 == 0 ? 0.95 : 0.15)
          .append("},\"findings\":[]}}");
    }
    return Files.writeString(folder.resolve("report.jsonl"), line.append("]}\n"));
  }

  @Test
  void decisionsMeasureTheRulesAndFromAHundredOnTheCuts() throws IOException {
    String[] few = new String[40];
    String[] many = new String[120];
    for (int i = 0; i < many.length; i++) {
      String verdict = i % 4 == 0 ? "breaks-rules" : "fine"; // half of those with a high score
      many[i] = decision("c" + i, verdict, "rana", "2026-01-01T10:00:00Z");
      if (i < few.length) {
        few[i] = many[i];
      }
    }
    Path report = report(many.length);

    assertThat(ran("evaluate", "decisions", "--report", report, file("few.json", few)).out())
        .contains("40 comments decided: from 100 on");
    Ran ran = ran("evaluate", "decisions", "--report", report, file("many.json", many), "--json");
    JsonNode json = new ObjectMapper().readTree(ran.out());
    JsonNode turnip = json.at("/tables/rules/0");
    assertThat(turnip.get("decided").asInt()).isEqualTo(120);
    assertThat(turnip.get("right").asInt()).isEqualTo(30);
    JsonNode half = json.at("/tables/cuts/4");
    assertThat(half.get("comments_a_day").asInt()).isEqualTo(30); // 60 of two days
    assertThat(half.at("/precision/value").asDouble()).isEqualTo(0.5);
    assertThat(half.at("/missed/value").asDouble()).isZero();
  }

  @Test
  void aDecisionAboutAnotherTextIsLeftOut() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest("x".getBytes(StandardCharsets.UTF_8));
    String changed =
        decision("c0", "fine", "rana", "")
            .replace("\"\",\"verdict", "\"" + HexFormat.of().formatHex(digest) + "\",\"verdict");
    Path file = file("a.json", changed, decision("c9", "fine", "rana", ""));

    assertThat(ran("evaluate", "decisions", "--report", report(2), file).err())
        .contains("left out: t c0 has another text than the one that was decided")
        .contains("left out: t c9 is no comment of the report");
  }
}
