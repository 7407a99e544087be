package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Severity;

/** Reads {@code overlay.yaml}, whose keys {@code rules/README.md} describes. */
final class OverlayParser {
  private static final List<String> KEYS = List.of("over", "off", "lower", "except", "add");
  private static final List<String> OVER = List.of("shipped", "this-folder");

  private final Problems problems;

  OverlayParser(Problems problems) {
    this.problems = problems;
  }

  /** Tells which packs a file is about, before they are read. */
  static boolean overShipped(Yaml.Entries file) {
    return file.entries().stream()
        .noneMatch(
            entry ->
                entry.key().value().equals("over")
                    && entry.value() instanceof Yaml.Text text
                    && text.value().strip().equals("this-folder"));
  }

  /** Returns the terms for lists, which are needed before any rule can be read. */
  static Map<String, Yaml.Items> added(Yaml.Entries file, Problems problems) {
    Map<String, Yaml.Items> added = new TreeMap<>();
    for (Yaml.Entry entry : file.entries()) {
      if (!entry.key().value().equals("add")) {
        continue;
      }
      if (!(entry.value() instanceof Yaml.Entries lists)) {
        problems.add(entry.value().place(), "not lists under 'add', expected 'list: [terms]'");
        continue;
      }
      for (Yaml.Entry list : lists.entries()) {
        if (list.value() instanceof Yaml.Items items) {
          added.put(list.key().value(), items);
        } else {
          problems.add(list.value().place(), "not a list of terms: " + list.value().kind());
        }
      }
    }
    return added;
  }

  Overlay parse(Yaml.Entries file, ConditionParser conditions) {
    Fields fields = new Fields(file, KEYS, problems);
    fields.word("over", OVER, "shipped");
    List<Overlay.Wish> off = new ArrayList<>();
    for (Fields each : maps(fields, "off", List.of("rule", "version", "because"))) {
      off.add(wish(each));
    }
    List<Overlay.Lower> lower = new ArrayList<>();
    for (Fields each : maps(fields, "lower", List.of("rule", "version", "to", "because"))) {
      lower.add(new Overlay.Lower(wish(each), severity(each)));
    }
    return new Overlay(
        overShipped(file), off, lower, excepts(fields, conditions), added(file, problems));
  }

  private List<Overlay.Except> excepts(Fields fields, ConditionParser conditions) {
    List<String> keys = List.of("rule", "version", "id", "because", "when", "clean");
    List<Overlay.Except> excepts = new ArrayList<>();
    for (Fields each : maps(fields, "except", keys)) {
      Yaml written = each.node("when");
      Condition when = written == null ? null : conditions.parse(written);
      if (written == null) {
        problems.add(each.place(), "no 'when', expected the conditions of the exception");
      }
      Rule.Except except = except(each.text("id"), when, each.place());
      List<Example> clean = new ArrayList<>();
      for (Yaml.Text text : each.texts("clean")) {
        clean.add(Example.clean(text.value(), text.place()));
      }
      if (clean.isEmpty()) {
        problems.add(each.place(), "no 'clean', expected a text that needs the exception");
      }
      Overlay.Wish wish = wish(each);
      if (except != null) {
        excepts.add(new Overlay.Except(wish, except, clean));
      }
    }
    return excepts;
  }

  private static Rule.@Nullable Except except(String id, @Nullable Condition when, Place place) {
    return when == null ? null : new Rule.Except(id, when, place);
  }

  private List<Fields> maps(Fields fields, String key, List<String> keys) {
    List<Fields> maps = new ArrayList<>();
    Yaml written = fields.node(key);
    if (written instanceof Yaml.Items items) {
      for (Yaml item : items.items()) {
        if (item instanceof Yaml.Entries map) {
          maps.add(new Fields(map, keys, problems));
        } else {
          problems.add(item.place(), "not a map: " + item.kind() + ", expected 'rule: pack/name'");
        }
      }
    } else if (written != null) {
      problems.add(written.place(), "not a list under '" + key + "': " + written.kind());
    }
    return maps;
  }

  private Overlay.Wish wish(Fields fields) {
    fields.text("because");
    return new Overlay.Wish(
        new Yaml.Text(fields.text("rule"), fields.placeOf("rule")), version(fields));
  }

  private int version(Fields fields) {
    String written = fields.text("version", "0");
    if (written.matches("\\d{1,6}")) {
      return Integer.parseInt(written);
    }
    problems.add(
        fields.placeOf("version"), "not a version: '" + written + "', expected 1, 2, 3 ...");
    return 0;
  }

  private Severity severity(Fields fields) {
    List<String> words = Stream.of(Severity.values()).map(RuleParser::word).toList();
    fields.text("to");
    return Severity.valueOf(fields.word("to", words, "note").toUpperCase(Locale.ROOT));
  }
}
