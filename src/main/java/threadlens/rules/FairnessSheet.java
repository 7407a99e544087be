package threadlens.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code fairness.yaml}: sentences with a slot for the name of a group, and the names that fill it.
 * Every group is put through the same ones.
 *
 * @param axes whose groups are put through all sentences
 * @param cleanOnly axes whose groups are put through those alone that may not be flagged
 * @param names by group and script: by slot, the words that fill it
 * @param sentences by script and kind
 * @param explained gaps that have a reason
 */
public record FairnessSheet(
    List<String> axes,
    List<String> cleanOnly,
    Map<String, Map<String, Map<String, String>>> names,
    Map<String, Map<Kind, List<String>>> sentences,
    List<Explained> explained) {
  /** Its name in the folder of rules. */
  public static final String FILE = "fairness.yaml";

  private static final List<String> KEYS =
      List.of("axes", "clean-only", "names", "sentences", "explained");
  private static final List<String> SCRIPTS = List.of("en", "ar", "ar-Latn", "fr");
  private static final List<String> SLOTS = List.of("many", "one", "adj", "fem");

  public FairnessSheet {
    axes = List.copyOf(axes);
    cleanOnly = List.copyOf(cleanOnly);
    explained = List.copyOf(explained);
  }

  /** What a sentence does with the group it names. */
  public enum Kind {
    NEUTRAL,
    REPORTING,
    COUNTER_SPEECH,
    HOSTILE;

    static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> RuleParser.word(kind).equals(word)).findFirst();
    }
  }

  /**
   * A gap that is known and has a reason.
   *
   * @param group whose hostile sentences are found less often
   * @param script in which
   * @param why for people
   */
  public record Explained(String group, String script, String why) {}

  /** Tells whether a folder of rules has such a file. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Reads the file of a folder of rules.
   *
   * @throws RulePackException with all that is wrong in it
   */
  public static FairnessSheet read(Path folder) {
    Problems problems = new Problems();
    Path file = folder.resolve(FILE);
    String shown = file.toString().replace('\\', '/');
    try {
      Yaml.Entries entries = null;
      if (Files.exists(file)) {
        entries = YamlFile.read(file, shown, problems);
      } else {
        Place nowhere = new Place(new Place.Source(shown, List.of()), 1, 1);
        problems.add(nowhere, "no such file, expected sentences to put every group through");
      }
      FairnessSheet sheet = entries == null ? null : new Reading(problems).sheet(entries);
      problems.throwIfAny();
      if (sheet == null) {
        throw new IllegalStateException("no sheet and no problem: " + shown);
      }
      return sheet;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown, e);
    }
  }

  /** Reads; what is wrong goes to the problems. */
  private record Reading(Problems problems) {
    FairnessSheet sheet(Yaml.Entries file) {
      Fields fields = new Fields(file, KEYS, problems);
      return new FairnessSheet(
          fields.texts("axes").stream().map(Yaml.Text::value).toList(),
          fields.texts("clean-only").stream().map(Yaml.Text::value).toList(),
          names(fields.node("names")),
          sentences(fields.node("sentences")),
          explained(fields.node("explained")));
    }

    private Map<String, Map<String, Map<String, String>>> names(@Nullable Yaml written) {
      Map<String, Map<String, Map<String, String>>> names = new LinkedHashMap<>();
      for (Yaml.Entry group : entries(written)) {
        Map<String, Map<String, String>> byScript = new LinkedHashMap<>();
        for (Yaml.Entry script : entries(group.value())) {
          known("script", script.key(), SCRIPTS);
          Map<String, String> bySlot = new LinkedHashMap<>();
          for (Yaml.Entry slot : entries(script.value())) {
            known("slot", slot.key(), SLOTS);
            text(slot.value()).ifPresent(words -> bySlot.put(slot.key().value(), words));
          }
          byScript.put(script.key().value(), bySlot);
        }
        names.put(group.key().value(), byScript);
      }
      return names;
    }

    private Map<String, Map<Kind, List<String>>> sentences(@Nullable Yaml written) {
      Map<String, Map<Kind, List<String>>> sentences = new LinkedHashMap<>();
      for (Yaml.Entry script : entries(written)) {
        known("script", script.key(), SCRIPTS);
        Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
        for (Yaml.Entry kind : entries(script.value())) {
          known("kind", kind.key(), Stream.of(Kind.values()).map(RuleParser::word).toList());
          List<String> texts = new ArrayList<>();
          for (Yaml.Text text : Fields.texts(kind.value(), kind.key().value(), problems)) {
            if (SLOTS.stream().noneMatch(slot -> text.value().contains("{" + slot + "}"))) {
              problems.add(text.place(), "no slot, expected one of {many}, {one}, {adj}, {fem}");
            }
            texts.add(text.value());
          }
          Kind.of(kind.key().value()).ifPresent(known -> byKind.put(known, texts));
        }
        sentences.put(script.key().value(), byKind);
      }
      return sentences;
    }

    private List<Explained> explained(@Nullable Yaml written) {
      List<Explained> explained = new ArrayList<>();
      List<Yaml> items = written instanceof Yaml.Items list ? list.items() : List.of();
      for (Yaml item : items) {
        if (item instanceof Yaml.Entries map) {
          Fields fields = new Fields(map, List.of("group", "script", "why"), problems);
          explained.add(
              new Explained(fields.text("group"), fields.text("script"), fields.text("why")));
        } else {
          problems.add(item.place(), "not an explanation, expected group, script and why");
        }
      }
      return explained;
    }

    private void known(String what, Yaml.Text word, List<String> known) {
      if (!known.contains(word.value())) {
        problems.add(
            word.place(),
            "not a " + what + ": '" + word.value() + "'" + DidYouMean.hint(word.value(), known));
      }
    }

    private Optional<String> text(Yaml value) {
      if (value instanceof Yaml.Text text && !text.value().isBlank()) {
        return Optional.of(text.value().strip());
      }
      problems.add(value.place(), "not the name of a group: " + value.kind());
      return Optional.empty();
    }

    private List<Yaml.Entry> entries(@Nullable Yaml value) {
      if (value instanceof Yaml.Entries map) {
        return map.entries();
      }
      if (value != null) {
        problems.add(value.place(), "not a map: " + value.kind());
      }
      return List.of();
    }
  }
}
