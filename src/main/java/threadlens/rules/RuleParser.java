package threadlens.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Category;
import threadlens.model.RuleId;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.ZoneKind;

/** Turns a rule file into a {@link Rule}, or says where it cannot. */
final class RuleParser {
  static final List<String> KEYS =
      List.of(
          "title",
          "version",
          "status",
          "category",
          "partisan",
          "severity",
          "languages",
          "references",
          "zones",
          "target",
          "why",
          "false-positives",
          "match",
          "except",
          "message",
          "examples");

  private static final List<String> ZONES = List.of("body", "quote", "url", "address", "user-name");
  private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "ar-Latn");

  private final ConditionParser conditions;
  private final Problems problems;

  RuleParser(ConditionParser conditions, Problems problems) {
    this.conditions = conditions;
    this.problems = problems;
  }

  /** Returns the rule that a file states; null, with problems, where it states none. */
  @Nullable Rule parse(RuleId id, Yaml.Entries file) {
    int before = problems.count();
    Fields fields = new Fields(file, KEYS, problems);
    Condition match = match(fields);
    Rule rule =
        new Rule(
            id,
            fields.text("title"),
            version(fields),
            Rule.Status.valueOf(constant(fields, "status", Rule.Status.values())),
            Category.valueOf(constant(fields, "category", Category.values())),
            fields.yes("partisan", false),
            Severity.valueOf(constant(fields, "severity", Severity.values())),
            words(fields, "languages", LANGUAGES),
            zones(fields),
            target(fields),
            fields.text("why"),
            fields.text("false-positives"),
            match == null ? new Condition.Any(List.of()) : match,
            excepts(fields),
            fields.text("message"),
            new ExampleParser(problems).parse(fields),
            fields.place());
    fields.texts("references");
    return problems.count() > before ? null : rule;
  }

  private @Nullable Condition match(Fields fields) {
    Yaml written = fields.node("match");
    if (written == null) {
      problems.add(fields.place(), "no 'match', expected one");
      return null;
    }
    Condition match = conditions.parse(written);
    if (match != null && !Triggers.start(match)) {
      problems.add(
          written.place(),
          "a match that no term starts, expected 'terms' in it, so that only comments with one of"
              + " them are looked at");
    }
    if (match != null && !OnThread.in(match).isEmpty() && !OnThread.needed(match)) {
      problems.add(
          written.place(),
          "a match that can hold without its condition on the thread, expected it outside 'any' and"
              + " 'not'");
    }
    return match;
  }

  /** Returns the version stated; 1, with a problem, where it is none. */
  int version(Fields fields) {
    String written = fields.text("version");
    if (!written.isEmpty() && !written.matches("[1-9][0-9]{0,5}")) {
      problems.add(
          fields.placeOf("version"), "not a version: '" + written + "', expected 1, 2, 3 ...");
      return 1;
    }
    return written.isEmpty() ? 1 : Integer.parseInt(written);
  }

  /** Returns the name of the constant that a word stands for; of the first, with a problem. */
  private <E extends Enum<E>> String constant(Fields fields, String key, E[] constants) {
    List<String> words = Stream.of(constants).map(RuleParser::word).toList();
    fields.text(key);
    return fields.word(key, words, words.get(0)).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Returns a constant as rules write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> words(Fields fields, String key, List<String> known) {
    List<String> words = new ArrayList<>();
    for (Yaml.Text text : fields.texts(key)) {
      if (known.contains(text.value())) {
        words.add(text.value());
      } else {
        problems.add(
            text.place(),
            "not one of " + key + ": '" + text.value() + "', expected " + DidYouMean.oneOf(known));
      }
    }
    return words;
  }

  private Set<ZoneKind> zones(Fields fields) {
    if (fields.node("zones") == null) {
      return Set.of(ZoneKind.BODY);
    }
    Set<ZoneKind> zones = EnumSet.noneOf(ZoneKind.class);
    for (String zone : words(fields, "zones", ZONES)) {
      zones.add(ZoneKind.valueOf(zone.replace('-', '_').toUpperCase(Locale.ROOT)));
    }
    return zones;
  }

  private @Nullable Target target(Fields fields) {
    List<String> words = Stream.of(Target.values()).map(RuleParser::word).toList();
    return fields.node("target") == null
        ? null
        : Target.valueOf(
            fields.word("target", words, "none").replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private List<Rule.Except> excepts(Fields fields) {
    List<Rule.Except> excepts = new ArrayList<>();
    Yaml written = fields.node("except");
    if (written == null) {
      return excepts;
    }
    if (!(written instanceof Yaml.Items items)) {
      problems.add(written.place(), "not a list under 'except': " + written.kind());
      return excepts;
    }
    Set<String> ids = new HashSet<>();
    for (Yaml item : items.items()) {
      Rule.Except except = except(item, ids);
      if (except != null) {
        excepts.add(except);
      }
    }
    return excepts;
  }

  /** Returns an exception: a map with an id and conditions, or the bare name of a context. */
  private Rule.@Nullable Except except(Yaml item, Set<String> ids) {
    String id = "";
    Yaml rest = item;
    if (item instanceof Yaml.Text text) {
      id = text.value();
      Yaml.Text key = new Yaml.Text("context", text.place());
      rest = new Yaml.Entries(List.of(new Yaml.Entry(key, text)), text.place());
    } else if (item instanceof Yaml.Entries map) {
      List<Yaml.Entry> others = new ArrayList<>();
      for (Yaml.Entry entry : map.entries()) {
        if (entry.key().value().equals("id") && entry.value() instanceof Yaml.Text text) {
          id = text.value();
        } else {
          others.add(entry);
        }
      }
      rest = new Yaml.Entries(others, map.place());
    }
    Condition when = conditions.parse(rest);
    if (when != null && !OnThread.in(when).isEmpty()) {
      problems.add(item.place(), "a condition on the thread in an exception, expected it in match");
    }
    if (id.isBlank()) {
      problems.add(item.place(), "an exception without an id, expected such as 'id: idiom'");
    } else if (!ids.add(id)) {
      problems.add(item.place(), "an exception that stands twice: '" + id + "'");
    }
    return when == null ? null : new Rule.Except(id, when, item.place());
  }
}
