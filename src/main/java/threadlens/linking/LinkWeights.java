package threadlens.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each feature of reply evidence weighs, in log-odds, by setting: {@code feature}, and {@code
 * feature@way} for what a way of answering adds to it. Read from {@code weights.json}, which says
 * what it was fitted on. Immutable.
 */
public final class LinkWeights {
  private static final String SHIPPED = "/threadlens/linking/weights.json";
  private static final String BY_HAND = "/threadlens/linking/hand-weights.json";

  private final double limit;
  private final SortedMap<String, SortedMap<String, Double>> bySetting = new TreeMap<>();
  private final Map<Context, Map<String, Double>> byContext = new HashMap<>();

  /**
   * Makes weights.
   *
   * @param limit below this probability, from 0 to 1, nothing is concluded
   * @param bySetting by {@code page}, {@code threaded}, {@code forum} and {@code chat}, then by
   *     feature or {@code feature@way}; what is missing weighs nothing
   * @throws IllegalArgumentException if a setting is none of these
   */
  public LinkWeights(double limit, Map<String, Map<String, Double>> bySetting) {
    this.limit = limit;
    for (Setting setting : Setting.values()) {
      this.bySetting.put(setting.word(), new TreeMap<>());
    }
    bySetting.forEach(
        (setting, weights) -> {
          SortedMap<String, Double> known = this.bySetting.get(setting);
          if (known == null) {
            throw new IllegalArgumentException(
                "not a setting: '" + setting + "', expected " + this.bySetting.keySet());
          }
          known.putAll(weights);
        });
    Context.all().forEach(context -> byContext.put(context, sum(context)));
  }

  private Map<String, Double> sum(Context context) {
    Map<String, Double> weights = new HashMap<>();
    for (Setting setting : context.setting().weighedAs()) {
      stored(setting)
          .forEach(
              (name, weight) -> {
                int at = name.indexOf('@');
                if (at < 0 || name.substring(at + 1).equals(context.way())) {
                  weights.merge(at < 0 ? name : name.substring(0, at), weight, Double::sum);
                }
              });
    }
    return weights;
  }

  /** The weights that ship with the program. */
  public static LinkWeights shipped() {
    return resource(SHIPPED);
  }

  /** The weights that fitting starts from, and is drawn to. */
  static LinkWeights byHand() {
    return resource(BY_HAND);
  }

  private static LinkWeights resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(LinkWeights.class.getResourceAsStream(path), path)) {
      return WeightsJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All weights by setting and name, in that order, as they stand in the file. */
  public SortedMap<String, SortedMap<String, Double>> bySetting() {
    return Collections.unmodifiableSortedMap(bySetting);
  }

  SortedMap<String, Double> stored(Setting setting) {
    return Objects.requireNonNull(bySetting.get(setting.word()));
  }

  /** Below this probability, from 0 to 1, nothing is concluded. */
  public double limit() {
    return limit;
  }

  /** The log-odds of each feature in a context; a feature that is missing weighs nothing. */
  Map<String, Double> in(Context context) {
    return Objects.requireNonNull(byContext.get(context));
  }
}
