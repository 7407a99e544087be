package threadlens.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What each feature weighs, in log-odds: the same everywhere, plus what a setting adds. Read from
 * {@code weights.json}, which says what it was fitted on. Immutable.
 */
final class LinkWeights {
  private static final String SHIPPED = "/threadlens/linking/weights.json";
  private static final String BY_HAND = "/threadlens/linking/hand-weights.json";

  private final double limit;
  private final Map<String, Double> stored = new TreeMap<>();
  private final Map<Context, Map<String, Double>> byContext = new HashMap<>();

  /**
   * @param everywhere weights by feature
   * @param added what a place, and a way of answering there, add: by {@code feature@place} and
   *     {@code feature@place-way}
   */
  LinkWeights(double limit, Map<String, Double> everywhere, Map<String, Double> added) {
    this.limit = limit;
    stored.putAll(everywhere);
    stored.putAll(added);
    for (Setting setting : Setting.values()) {
      for (Situation situation : Situation.values()) {
        Context context = new Context(setting, situation);
        byContext.put(context, sum(everywhere, added, context));
      }
    }
  }

  private static Map<String, Double> sum(
      Map<String, Double> everywhere, Map<String, Double> added, Context context) {
    Map<String, Double> weights = new HashMap<>(everywhere);
    added.forEach(
        (key, weight) -> {
          int at = key.indexOf('@');
          String where = key.substring(at + 1);
          if (where.equals(context.place()) || where.equals(context.way())) {
            weights.merge(key.substring(0, at), weight, Double::sum);
          }
        });
    return weights;
  }

  /** The weights that ship with the program. */
  static LinkWeights shipped() {
    return read(SHIPPED);
  }

  /** The weights that fitting starts from, and is drawn to. */
  static LinkWeights byHand() {
    return read(BY_HAND);
  }

  private static LinkWeights read(String path) {
    try (InputStream in =
        Objects.requireNonNull(LinkWeights.class.getResourceAsStream(path), path)) {
      JsonNode root = new ObjectMapper().readTree(in);
      return new LinkWeights(
          root.path("limit").asDouble(),
          doubles(root.path("weights")),
          doubles(root.path("added")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Double> doubles(JsonNode object) {
    Map<String, Double> weights = new HashMap<>();
    object.properties().forEach(entry -> weights.put(entry.getKey(), entry.getValue().asDouble()));
    return weights;
  }

  /** All weights as they stand in the file, by feature and by {@code feature@setting}. */
  Map<String, Double> stored() {
    return Collections.unmodifiableMap(stored);
  }

  double stored(String name) {
    return stored.getOrDefault(name, 0.0);
  }

  /** Below this probability nothing is concluded. */
  double limit() {
    return limit;
  }

  /** The log-odds of each feature in a context; a feature that is missing weighs nothing. */
  Map<String, Double> in(Context context) {
    return Objects.requireNonNull(byContext.get(context));
  }
}
