package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up in a report what the comments of a sample answer. One discussion is in memory. */
final class SampledChains {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_ABOVE = 6;

  /** A parent that is less likely than not is no context, but a guess that misleads a coder. */
  private static final double LIKELY = 0.5;

  private static final double SURE = 0.9;

  /** By thread, the numbers of its drawn comments. */
  private final Map<String, Map<String, Integer>> wanted = new HashMap<>();

  private final List<SampledComment> found = new ArrayList<>();

  private SampledChains(List<RandomSample.Drawn> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      ReportedComments.Reported comment = drawn.get(i).comment();
      wanted
          .computeIfAbsent(comment.thread(), unseen -> new HashMap<>())
          .put(comment.comment(), i + 1);
    }
  }

  /**
   * Returns the drawn comments by number.
   *
   * @param report of which they were drawn
   */
  static List<SampledComment> of(Path report, List<RandomSample.Drawn> drawn) throws IOException {
    SampledChains chains = new SampledChains(drawn);
    try (BufferedReader lines = Files.newBufferedReader(report)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        chains.add(JSON.readTree(line));
      }
    }
    chains.found.sort(Comparator.comparing(SampledComment::number));
    return chains.found;
  }

  private void add(JsonNode discussion) {
    Map<String, Integer> numbers = wanted.remove(discussion.path("thread_id").asText());
    if (numbers == null) {
      return;
    }
    Map<String, JsonNode> comments = new HashMap<>();
    discussion.path("comments").forEach(each -> comments.put(each.path("id").asText(), each));
    String title = discussion.at("/article/title").asText();
    numbers.forEach((id, number) -> found.add(sampled(comments, id, number, title)));
  }

  private static SampledComment sampled(
      Map<String, JsonNode> comments, String id, int number, String title) {
    Deque<JsonNode> chain = new ArrayDeque<>();
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode at = comments.get(id); at != null && seen.add(at); at = parent(comments, at)) {
      chain.addFirst(at);
    }
    int left = Math.max(0, chain.size() - 1 - MOST_ABOVE);
    Map<String, Integer> people = new HashMap<>();
    List<SampledComment.Said> said = new ArrayList<>();
    for (JsonNode one : List.copyOf(chain).subList(left, chain.size())) {
      // Nobody known is never the same person twice.
      String name = one.path("speaker").asText("");
      String who = name.isEmpty() ? "\0" + one.path("id").asText() : name;
      int person = people.computeIfAbsent(who, unseen -> people.size() + 1);
      said.add(
          new SampledComment.Said(
              one.path("text").asText(),
              person,
              !said.isEmpty(),
              isSure(one),
              one.at("/threadlens/language").asText("und")));
    }
    return new SampledComment(number, title, said, left);
  }

  private static @Nullable JsonNode parent(Map<String, JsonNode> comments, JsonNode comment) {
    JsonNode link = comment.at("/threadlens/link");
    boolean likely = isStated(link) || link.path("confidence").asDouble() >= LIKELY;
    return likely ? comments.get(link.path("reply_to").asText()) : null;
  }

  private static boolean isSure(JsonNode comment) {
    JsonNode link = comment.at("/threadlens/link");
    return isStated(link) || link.path("confidence").asDouble() >= SURE;
  }

  private static boolean isStated(JsonNode link) {
    return link.path("status").asText().equals("stated");
  }
}
