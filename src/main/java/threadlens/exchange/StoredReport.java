package threadlens.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.Provenance;
import threadlens.model.SourceId;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/**
 * A line of {@code report.jsonl}, read again. Numbers have the four decimals that were written;
 * sentences are not in it, and who is who is left to be worked out anew.
 *
 * @param report a thread; null where the line stands for an input that could not be read
 * @param leftOut what was said of that input; null where there is a report
 */
public record StoredReport(@Nullable ThreadReport report, @Nullable Problem leftOut) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a line.
   *
   * @throws IOException if it is no line of a report that this version wrote, saying what is wrong
   */
  public static StoredReport parse(byte[] line) throws IOException {
    try {
      JsonNode node = JSON.readTree(line);
      SourceId source = source(node.path("source"));
      if (node.has("error")) {
        return new StoredReport(null, leftOut(node.path("error"), source));
      }
      if (!node.has("thread_id")) {
        throw new IOException("not a line of a report: it has no thread_id");
      }
      return new StoredReport(report(node, source), null);
    } catch (JsonProcessingException e) {
      throw new IOException("not a line of a report: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a line of a report: " + e.getMessage(), e);
    }
  }

  private static ThreadReport report(JsonNode node, SourceId source) throws IOException {
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode comment : node.path("comments")) {
      if (!comment.has("zones")) {
        throw new IOException(
            "a comment has no zones: the report is of an older version, expected one of this");
      }
      annotations.add(new AnnotationReading(source, comment).annotation());
    }
    Discussion discussion =
        new Discussion(
            source,
            node.path("format").asText(),
            node.path("profile").textValue(),
            node.path("confidence").asDouble(),
            CommentReading.article(node.path("article")),
            Words.parse(CommentsState.class, node.path("comments_state").asText()),
            CommentReading.number(node.path("declared_comment_count")),
            annotations.stream().map(Annotation::comment).toList(),
            problems(node.path("problems"), source));
    JsonNode made = node.path("provenance");
    List<String> packs = new ArrayList<>();
    made.path("rule_packs").forEach(pack -> packs.add(pack.asText()));
    Provenance provenance =
        new Provenance(made.path("tool").asText(), made.path("analyzer").asText(), packs);
    return new ThreadReport(
        provenance,
        new ThreadId(node.path("thread_id").asText()),
        discussion,
        annotations,
        List.of());
  }

  private static SourceId source(JsonNode node) {
    String sha256 = node.path("sha256").textValue();
    return new SourceId(
        node.path("path").asText(), node.path("record").textValue(), sha256 == null ? "" : sha256);
  }

  private static Problem leftOut(JsonNode error, SourceId source) {
    return new Problem(
        error.path("code").asText(), error.path("message").asText(), new Location(source, 1, 1));
  }

  static List<Problem> problems(JsonNode array, SourceId source) {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode problem : array) {
      problems.add(
          new Problem(
              problem.path("code").asText(),
              problem.path("message").asText(),
              LocationJson.read(problem.path("location"), source)));
    }
    return problems;
  }
}
