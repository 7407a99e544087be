package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sets of terms, of which one must stand in a comment before a rule is looked at. */
final class Triggers {
  private Triggers() {}

  /** Returns the parts of an "all" with the first that has triggers in front. */
  static List<Condition> first(List<Condition> parts) {
    List<Condition> ordered = new ArrayList<>(parts);
    for (Condition part : parts) {
      if (!of(part).isEmpty()) {
        ordered.remove(part);
        ordered.add(0, part);
        return ordered;
      }
    }
    return ordered;
  }

  /** Returns the sets that start any of some rules. */
  static Set<Integer> of(List<Rule> rules) {
    Set<Integer> sets = new TreeSet<>();
    rules.forEach(rule -> sets.addAll(of(rule.match())));
    return sets;
  }

  /** Returns the sets; none where the condition could hold in a comment without any term. */
  static Set<Integer> of(Condition condition) {
    Set<Integer> sets = new TreeSet<>();
    if (condition instanceof Condition.Terms terms) {
      if (terms.starts() >= 0) {
        sets.add(terms.starts());
      }
    } else if (condition instanceof Condition.All all) {
      sets.addAll(of(all.of().get(0)));
    } else if (condition instanceof Condition.Near near) {
      sets.addAll(of(near.of()));
    } else if (condition instanceof Condition.Any any) {
      for (Condition part : any.of()) {
        Set<Integer> here = of(part);
        if (here.isEmpty()) {
          return Set.of();
        }
        sets.addAll(here);
      }
    }
    return sets;
  }
}
