package threadlens.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import threadlens.linking.LinkFitting;
import threadlens.model.CommentId;

/** Fits the weights of reply evidence to labelled conversations, and writes them as they ship. */
public final class LinkWeightsFile {
  /** Below this probability nothing is concluded. */
  static final double LIMIT = 0.5;

  private LinkWeightsFile() {}

  /**
   * Fits weights to sets in any form that {@link LinkGold} reads. Each set counts alike, however
   * large.
   *
   * @param part which threads to learn from; the others can tell how good the weights are
   * @return the text of {@code weights.json}
   */
  public static String fit(List<Path> paths, Part part, LinkGold gold) {
    List<LinkSet> sets = new ArrayList<>();
    List<String> from = new ArrayList<>();
    for (Path path : paths) {
      LinkSet read = gold.read(path);
      LinkSet set = new LinkSet(read.kind(), part.of(read.threads()), read.nameless());
      sets.add(set);
      from.add(
          path.getFileName() + " (" + part.word() + " threads, " + set.scored() + " comments)");
    }
    return fit(sets, String.join(", ", from));
  }

  /**
   * Fits weights.
   *
   * @param from what the text says that they were fitted on
   */
  static String fit(List<LinkSet> sets, String from) {
    LinkFitting fitting = new LinkFitting();
    for (LinkSet set : sets) {
      double weight = Math.sqrt(1000.0 / Math.max(1, set.scored()));
      set.threads().forEach(thread -> learn(fitting, thread, weight, settings(set.kind())));
    }
    return json(from, fitting.fit());
  }

  /** Names sets for a person. */
  static String names(List<Path> paths) {
    return paths.stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  private static Set<String> settings(String kind) {
    return switch (kind) {
      case LinkSet.POSTS -> Set.of("forum");
      case LinkSet.CHAT -> Set.of("chat");
      default -> Set.of("page", "threaded");
    };
  }

  private static void learn(
      LinkFitting fitting, LinkThread thread, double weight, Set<String> settings) {
    List<Set<CommentId>> parents = new ArrayList<>();
    for (LinkThread.Answer answer : thread.answers()) {
      parents.add(answer.scored() ? answer.parents() : null);
    }
    fitting.learn(thread.comments(), parents, weight, settings);
  }

  private static String json(String from, Map<String, Double> fitted) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("about", "log-odds of the features of reply evidence, by `evaluate links --fit`");
    root.put("fitted_on", from);
    root.put("limit", LIMIT);
    ObjectNode everywhere = root.putObject("weights");
    ObjectNode added = root.putObject("added");
    fitted.forEach(
        (name, weight) -> {
          if (weight != 0) {
            (name.indexOf('@') < 0 ? everywhere : added).put(name, weight);
          }
        });
    return root.toPrettyString() + "\n";
  }
}
