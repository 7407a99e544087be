package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule. */
final class ExampleParser {
  private static final List<String> KINDS = List.of("flagged", "clean", "known-gaps");
  private static final List<String> KEYS = List.of("text", "after", "by");

  private final Problems problems;

  ExampleParser(Problems problems) {
    this.problems = problems;
  }

  List<Example> parse(Fields rule) {
    List<Example> examples = new ArrayList<>();
    Yaml written = rule.node("examples");
    if (!(written instanceof Yaml.Entries map)) {
      problems.add(
          rule.placeOf("examples"), "no 'examples', expected a map with flagged and clean ones");
      return examples;
    }
    Fields fields = new Fields(map, KINDS, problems);
    read(fields, "flagged", Example.Kind.FLAGGED, examples);
    read(fields, "clean", Example.Kind.CLEAN, examples);
    read(fields, "known-gaps", Example.Kind.KNOWN_GAP, examples);
    return examples;
  }

  private void read(Fields fields, String key, Example.Kind kind, List<Example> examples) {
    Yaml value = fields.node(key);
    if (value instanceof Yaml.Items items && !items.items().isEmpty()) {
      for (Yaml item : items.items()) {
        Example example = example(item, kind);
        if (example != null) {
          examples.add(example);
        }
      }
    } else if (value != null || kind != Example.Kind.KNOWN_GAP) {
      problems.add(
          fields.placeOf(key),
          "no " + key + " examples, expected at least one, since they test it");
    }
  }

  private @Nullable Example example(Yaml item, Example.Kind kind) {
    if (item instanceof Yaml.Text text) {
      return example(text.value(), List.of(), false, Example.SOMEBODY, kind, text.place());
    }
    if (item instanceof Yaml.Entries map) {
      Fields fields = new Fields(map, KEYS, problems);
      boolean thread = fields.node("after") instanceof Yaml.Items;
      List<String> after = thread ? thread(fields) : List.of(line(fields));
      String by = fields.text("by", Example.SOMEBODY);
      return example(fields.text("text"), after, !thread, by, kind, map.place());
    }
    problems.add(item.place(), "not an example: a list, expected a text");
    return null;
  }

  private String line(Fields fields) {
    String after = fields.text("after");
    if (!after.contains(": ")) {
      problems.add(
          fields.placeOf("after"), "not a comment to answer: expected 'name: what they wrote'");
    }
    return after;
  }

  private List<String> thread(Fields fields) {
    List<String> lines = new ArrayList<>();
    for (Yaml.Text line : fields.texts("after")) {
      if (!line.value().contains(": ")) {
        problems.add(line.place(), "not a comment: expected 'name: what they wrote'");
      }
      lines.add(line.value());
    }
    return lines;
  }

  private @Nullable Example example(
      String written,
      List<String> after,
      boolean answers,
      String by,
      Example.Kind kind,
      Place place) {
    MarkedText marked = MarkedText.parse(written);
    if (marked == null) {
      problems.add(place, "marks that are no pairs, expected ⟦ before and ⟧ after some words");
    } else if (kind == Example.Kind.CLEAN && !marked.spans().isEmpty()) {
      problems.add(place, "a mark in a clean example, expected none");
    } else if (kind != Example.Kind.CLEAN && marked.spans().isEmpty()) {
      problems.add(place, "no mark in an example, expected ⟦ and ⟧ around what must be found");
    } else {
      return new Example(kind, marked.text(), marked.spans(), after, answers, by, place);
    }
    return null;
  }
}
