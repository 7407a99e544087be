package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code contexts.yaml}: conditions with a name, which rules share. */
final class ContextParser {
  private final ConditionParser conditions;
  private final Map<String, Condition> contexts;
  private final Problems problems;

  ContextParser(ConditionParser conditions, Map<String, Condition> contexts, Problems problems) {
    this.conditions = conditions;
    this.contexts = contexts;
    this.problems = problems;
  }

  /** Adds every context of the file; one may use those above it. */
  void parse(Yaml.Entries file) {
    for (Yaml.Entry context : file.entries()) {
      if (context.value() instanceof Yaml.Entries map) {
        Condition means = conditions.parse(withoutMeans(map));
        if (means != null) {
          contexts.put(context.key().value(), means);
        }
      } else {
        problems.add(context.value().place(), "not a context, expected means and conditions");
      }
    }
  }

  private Yaml.Entries withoutMeans(Yaml.Entries map) {
    List<Yaml.Entry> conditionsOnly = new ArrayList<>();
    boolean meant = false;
    for (Yaml.Entry entry : map.entries()) {
      boolean means = entry.key().value().equals("means");
      meant |= means;
      if (!means) {
        conditionsOnly.add(entry);
      }
    }
    if (!meant) {
      problems.add(map.place(), "no 'means', expected what the context says, for people");
    }
    return new Yaml.Entries(conditionsOnly, map.place());
  }
}
