package threadlens.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.ingest.Readers;
import threadlens.linking.LinkFitting;
import threadlens.model.CommentId;

/** Fits the weights of reply evidence to labelled conversations, and writes them as they ship. */
public final class LinkWeightsFile {
  private static final double LIMIT = 0.5;

  private LinkWeightsFile() {}

  /**
   * Fits weights to sets in any form that {@link LinkEvaluation#of} reads. Each set counts alike,
   * however large.
   *
   * @param part which threads to learn from: {@code all}, or every second one, {@code even} or
   *     {@code odd}, so that the others can tell how good the weights are
   * @return the text of {@code weights.json}
   */
  public static String fit(List<Path> sets, String part, Readers readers) throws IOException {
    LinkFitting fitting = new LinkFitting();
    List<String> from = new ArrayList<>();
    for (Path path : sets) {
      LinkSet set = LinkSet.read(path, readers);
      List<LinkThread> threads = part(set.threads(), part);
      long scored = threads.stream().mapToLong(LinkWeightsFile::scored).sum();
      double weight = Math.sqrt(1000.0 / Math.max(1, scored));
      threads.forEach(thread -> learn(fitting, thread, weight, settings(set.kind())));
      from.add(path.getFileName() + " (" + part + ", " + scored + " comments)");
    }
    return json(from, fitting.fit());
  }

  static List<LinkThread> part(List<LinkThread> threads, String part) {
    List<LinkThread> those = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      if (part.equals("all") || part.equals(i % 2 == 0 ? "even" : "odd")) {
        those.add(threads.get(i));
      }
    }
    return those;
  }

  private static Set<String> settings(String kind) {
    return switch (kind) {
      case "posts" -> Set.of("forum");
      case "chat" -> Set.of("chat");
      default -> Set.of("page", "threaded");
    };
  }

  private static long scored(LinkThread thread) {
    return thread.answers().stream().filter(LinkThread.Answer::scored).count();
  }

  private static void learn(LinkFitting fitting, LinkThread thread, double weight, Set<String> settings) {
    List<Set<CommentId>> parents = new ArrayList<>();
    for (LinkThread.Answer answer : thread.answers()) {
      parents.add(answer.scored() ? answer.parents() : null);
    }
    fitting.learn(thread.comments(), parents, weight, settings);
  }

  private static String json(List<String> from, Map<String, Double> fitted) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode root = mapper.createObjectNode();
    root.put("about", "log-odds of the features of reply evidence, by `evaluate links --fit`");
    root.put("fitted_on", String.join(", ", from));
    root.put("limit", LIMIT);
    ObjectNode everywhere = root.putObject("weights");
    ObjectNode added = root.putObject("added");
    fitted.forEach(
        (name, weight) -> {
          if (weight != 0) {
            (name.indexOf('@') < 0 ? everywhere : added).put(name, weight);
          }
        });
    return mapper.writeValueAsString(root) + "\n";
  }
}
