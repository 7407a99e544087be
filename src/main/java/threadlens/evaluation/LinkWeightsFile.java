package threadlens.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import threadlens.linking.LinkWeights;

/** Fits the weights of reply evidence to labelled conversations, and writes them as they ship. */
public final class LinkWeightsFile {
  private LinkWeightsFile() {}

  /**
   * Fits weights to sets in any form that {@link LinkGold} reads.
   *
   * @param part which threads to learn from; the others can tell how good the weights are
   * @return the text of {@code weights.json}
   */
  public static String fit(List<Path> paths, Part part, LinkGold gold) {
    LinkLessons lessons = new LinkLessons();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("about", "log-odds of the features of reply evidence, by `evaluate links --fit`");
    ArrayNode from = root.putArray("fitted_on");
    for (Path path : paths) {
      LinkSet read = gold.read(path);
      LinkSet set = new LinkSet(read.kind(), part.of(read.threads()), read.nameless());
      lessons.with(set);
      from.add(
          path.getFileName() + " (" + part.word() + " threads, " + set.scored() + " comments)");
    }
    LinkWeights weights = lessons.fit();
    root.put("limit", weights.limit());
    ObjectNode bySetting = root.putObject("weights");
    weights
        .bySetting()
        .forEach(
            (setting, named) -> {
              ObjectNode group = bySetting.putObject(setting);
              named.forEach(group::put);
            });
    return root.toPrettyString() + "\n";
  }

  /** Names sets for a person. */
  static String names(List<Path> paths) {
    return paths.stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.joining(", "));
  }
}
