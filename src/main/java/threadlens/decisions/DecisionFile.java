package threadlens.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A {@code decisions.json} of the report's queue page.
 *
 * @param tool what wrote it
 * @param rulePacks the packs whose findings were judged
 * @param decisions in the order of the file
 */
public record DecisionFile(String tool, List<String> rulePacks, List<Decision> decisions) {
  static final String FORMAT = "threadlens-decisions";
  static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  public DecisionFile {
    rulePacks = List.copyOf(rulePacks);
    decisions = List.copyOf(decisions);
  }

  /**
   * Reads a file.
   *
   * @throws UnusableDecisionsException if it is no such file, or a decision in it is none
   * @throws IOException if it cannot be read
   */
  public static DecisionFile read(Path file) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new UnusableDecisionsException(
          file + ":" + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage());
    }
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new UnusableDecisionsException(
          file + ": not a file of decisions, expected \"format\": \"" + FORMAT + "\"");
    }
    if (root.path("format_version").asInt() != VERSION) {
      throw new UnusableDecisionsException(
          file
              + ": decisions of version "
              + root.path("format_version").asText("none")
              + ", expected "
              + VERSION);
    }
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode written : root.path("decisions")) {
      decisions.add(decision(file, decisions.size() + 1, written));
    }
    return new DecisionFile(root.path("tool").asText(), texts(root.path("rule_packs")), decisions);
  }

  private static Decision decision(Path file, int number, JsonNode written) {
    String thread = written.path("thread").asText();
    String comment = written.path("comment").asText();
    if (thread.isEmpty() || comment.isEmpty()) {
      throw new UnusableDecisionsException(
          file + ": decision " + number + " names no comment, expected thread and comment");
    }
    List<Decision.Judged> findings = new ArrayList<>();
    for (JsonNode finding : written.path("findings")) {
      findings.add(
          new Decision.Judged(
              finding.path("rule").asText(),
              finding.path("start").asInt(),
              finding.path("end").asInt(),
              right(finding.path("verdict").asText())));
    }
    return new Decision(
        thread,
        comment,
        written.path("content_sha256").asText(),
        verdict(file, number, written.path("verdict")),
        findings,
        texts(written.path("missed")),
        text(written.path("who")),
        text(written.path("when")),
        written);
  }

  private static @Nullable Verdict verdict(Path file, int number, JsonNode written) {
    if (written.isNull() || written.isMissingNode()) {
      return null;
    }
    Verdict verdict = Verdict.of(written.asText());
    if (verdict == null) {
      throw new UnusableDecisionsException(
          file
              + ": decision "
              + number
              + ": not a verdict: '"
              + written.asText()
              + "', expected breaks-rules, fine or ask");
    }
    return verdict;
  }

  private static @Nullable Boolean right(String word) {
    return switch (word) {
      case "right" -> Boolean.TRUE;
      case "wrong" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "" : node.asText();
  }

  private static List<String> texts(JsonNode list) {
    TreeSet<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
