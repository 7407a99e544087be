package threadlens.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.text.Sha256;

/** The comments of a {@code report.jsonl}, as far as decisions about them are measured. */
final class ReportedComments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportedComments() {}

  /**
   * A comment.
   *
   * @param day when it was written, as {@code 2014-06-12}; empty where the page does not say
   * @param score the largest of its categories, from 0 to 1
   * @param severity of its worst finding; empty where it has none
   */
  record Reported(
      String thread,
      String comment,
      String text,
      String day,
      double score,
      boolean flagged,
      String severity) {
    /** Returns the SHA-256 of its text, as decisions hold it. */
    String contentSha256() {
      return Sha256.hex(text);
    }
  }

  /**
   * Reads a report.
   *
   * @throws UnusableGoldException if a line of it is none of a report
   */
  static List<Reported> read(Path file) throws IOException {
    List<Reported> comments = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        add(file, number, line, comments);
      }
    }
    return comments;
  }

  private static void add(Path file, int number, String line, List<Reported> comments) {
    JsonNode discussion;
    try {
      discussion = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnusableGoldException(file + ":" + number + ": not JSON");
    }
    if (!discussion.has("thread_id")) {
      throw new UnusableGoldException(
          file + ":" + number + ": not a line of a report, expected a thread_id");
    }
    String thread = discussion.get("thread_id").asText();
    discussion.path("comments").forEach(comment -> comments.add(comment(thread, comment)));
  }

  private static Reported comment(String thread, JsonNode comment) {
    JsonNode said = comment.path("threadlens");
    double score = 0;
    for (JsonNode each : said.path("scores")) {
      score = Math.max(score, each.asDouble());
    }
    String severity = "";
    for (JsonNode finding : said.path("findings")) {
      String found = finding.path("severity").asText();
      severity = rank(found) > rank(severity) ? found : severity;
    }
    String time = comment.path("timestamp").isTextual() ? comment.path("timestamp").asText() : "";
    return new Reported(
        thread,
        comment.path("id").asText(),
        comment.path("text").asText(),
        time.length() >= 10 ? time.substring(0, 10) : "",
        score,
        said.path("flagged").asBoolean(),
        severity);
  }

  private static int rank(String severity) {
    return List.of("", "note", "review", "urgent").indexOf(severity);
  }
}
