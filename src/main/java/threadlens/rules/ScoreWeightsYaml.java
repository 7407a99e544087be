package threadlens.rules;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code scores.yaml}; what is wrong goes to the problems. Serves one file. */
final class ScoreWeightsYaml {
  private static final String BY_HAND = "/threadlens/rules/hand-scores.yaml";
  private static final double MOST = 20;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,6})?");

  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("about", "fitted-on", "checked-on"),
              ScoreFamily.ALL.stream().map(ScoreFamily::word))
          .toList();
  private static final List<String> FAMILY_KEYS = List.of("start", "findings", "signals");
  private static final List<String> FINDING_KEYS =
      List.of("note", "review", "urgent", "more", "elsewhere");
  private static final List<String> SIGNALS = Signal.ALL.stream().map(Signal::word).toList();

  private final Predicate<String> hasList;
  private final Problems problems;

  private ScoreWeightsYaml(Predicate<String> hasList, Problems problems) {
    this.hasList = hasList;
    this.problems = problems;
  }

  /**
   * Reads and checks.
   *
   * @param hasList whether the folder has a list of this name
   * @return null, with a problem, where a weight is wrong or missing
   */
  static @Nullable ScoreWeights read(
      Yaml.Entries file, Predicate<String> hasList, Problems problems) {
    int before = problems.count();
    ScoreWeightsYaml reading = new ScoreWeightsYaml(hasList, problems);
    Fields fields = new Fields(file, KEYS, problems);
    fields.text("about");
    fields.texts("fitted-on");
    fields.texts("checked-on");
    Map<ScoreFamily, ScoreWeights.Family> families = new EnumMap<>(ScoreFamily.class);
    for (ScoreFamily family : ScoreFamily.ALL) {
      Fields map = reading.map(fields, family.word(), FAMILY_KEYS);
      if (map != null) {
        families.put(family, reading.family(map));
      }
    }
    return problems.count() == before ? new ScoreWeights(families) : null;
  }

  /** The weights for a folder that brings none, and those that fitted ones are drawn to. */
  static ScoreWeights byHand() {
    Problems problems = new Problems();
    try (InputStream in = ScoreWeightsYaml.class.getResourceAsStream(BY_HAND)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Yaml.Entries file = YamlFile.parse(text, BY_HAND, problems);
      ScoreWeights weights = file == null ? null : read(file, list -> true, problems);
      problems.throwIfAny();
      return Objects.requireNonNull(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + BY_HAND, e);
    }
  }

  private @Nullable Fields map(Fields fields, String key, List<String> keys) {
    Yaml value = fields.node(key);
    if (value instanceof Yaml.Entries entries) {
      return new Fields(entries, keys, problems);
    }
    problems.add(
        fields.placeOf(key),
        value == null
            ? "no '" + key + "', expected one"
            : "not a map under '" + key + "': " + value.kind());
    return null;
  }

  private ScoreWeights.Family family(Fields family) {
    double start = number(family, "start", -MOST, MOST, "");
    double[] found = new double[FINDING_KEYS.size()];
    Fields findings = map(family, "findings", FINDING_KEYS);
    for (int i = 0; findings != null && i < found.length; i++) {
      String why = "since a finding may never lower a score";
      found[i] = number(findings, FINDING_KEYS.get(i), 0, MOST, why);
    }
    if (findings != null) {
      risesTo(findings, "review", found[1], "note", found[0]);
      risesTo(findings, "urgent", found[2], "review", found[1]);
    }
    List<Double> signals = signals(map(family, "signals", SIGNALS));
    return new ScoreWeights.Family(
        start, found[0], found[1], found[2], found[3], found[4], signals);
  }

  private void risesTo(Fields findings, String key, double weight, String below, double least) {
    if (weight < least) {
      problems.add(
          findings.placeOf(key), key + " weighs less than " + below + ", expected as much or more");
    }
  }

  private List<Double> signals(@Nullable Fields signals) {
    List<Double> weights = new ArrayList<>();
    for (Signal signal : Signal.ALL) {
      if (signals == null || signals.node(signal.word()) == null) {
        weights.add(0.0);
        continue;
      }
      boolean up = signal.pull() == Signal.Pull.UP;
      weights.add(
          number(
              signals,
              signal.word(),
              up ? 0 : -MOST,
              up ? MOST : 0,
              "since '" + signal.word() + "' may never " + (up ? "lower" : "raise") + " a score"));
      if (signal.listed() && !hasList.test(signal.list())) {
        problems.add(
            signals.placeOf(signal.word()),
            "a weight of words that no list has: '"
                + signal.word()
                + "', expected a list '"
                + signal.list()
                + "' in terms/");
      }
    }
    return weights;
  }

  /** Returns the number under a key; 0, with a problem, where it is missing or out of bounds. */
  private double number(Fields fields, String key, double least, double most, String why) {
    String text = fields.text(key);
    if (text.isEmpty()) {
      return 0;
    }
    double number = NUMBER.matches(text) ? Double.parseDouble(text) : Double.NaN;
    if (number >= least && number <= most) {
      return number;
    }
    List<String> parts = new ArrayList<>();
    parts.add("not a weight: '" + text + "'");
    parts.add("expected a number from " + (int) least + " to " + (int) most);
    if (!why.isEmpty() && Math.abs(number) <= MOST) {
      parts.add(why);
    }
    problems.add(fields.placeOf(key), String.join(", ", parts));
    return 0;
  }
}
