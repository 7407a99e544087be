package threadlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.model.ZoneKind;

/**
 * Which rules are worth running on a comment: those of which a term or a shape stands there, by
 * their numbers. Immutable once made.
 */
final class RuleStarts {
  private static final int[] NO_RULES = {};

  private final int[][] rulesOfPhrase;
  private final BitSet forBody = new BitSet();
  private final BitSet forNames = new BitSet();
  private final Map<Shapes.Kind, BitSet> rulesOfShape = new EnumMap<>(Shapes.Kind.class);
  private final Map<Condition, BitSet> rulesOfThread = new LinkedHashMap<>();

  RuleStarts(List<Rule> rules, TermTable table) {
    rulesOfPhrase = new int[table.size()][];
    Arrays.fill(rulesOfPhrase, NO_RULES);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (!startsWithThread(i, rule)) {
        add(i, rule, table);
      }
    }
  }

  private void add(int number, Rule rule, TermTable table) {
    for (Shapes.Kind kind : Triggers.shapes(rule.match())) {
      rulesOfShape.computeIfAbsent(kind, unseen -> new BitSet()).set(number);
    }
    for (int set : Triggers.of(rule.match())) {
      for (int phrase : table.phrasesOf(set)) {
        rulesOfPhrase[phrase] = with(rulesOfPhrase[phrase], number);
      }
    }
    Set<ZoneKind> zones = rule.zones();
    forNames.set(number, zones.contains(ZoneKind.USER_NAME));
    forBody.set(number, zones.stream().anyMatch(zone -> zone != ZoneKind.USER_NAME));
  }

  /** Adds a rule to some that come before it. */
  private static int[] with(int[] rules, int rule) {
    if (rules.length > 0 && rules[rules.length - 1] == rule) {
      return rules;
    }
    int[] more = Arrays.copyOf(rules, rules.length + 1);
    more[rules.length] = rule;
    return more;
  }

  private boolean startsWithThread(int number, Rule rule) {
    List<Condition> conditions = OnThread.in(rule.match());
    for (Condition condition : conditions) {
      rulesOfThread.computeIfAbsent(condition, unseen -> new BitSet()).set(number);
    }
    return !conditions.isEmpty();
  }

  /** Returns those that look at what a comment says. */
  BitSet inBody(View view) {
    BitSet started = of(view);
    started.and(forBody);
    return started;
  }

  /** Tells whether any rule looks at names of users. */
  boolean lookAtNames() {
    return !forNames.isEmpty();
  }

  /** Returns those that look at the name of a user. */
  BitSet inName(View name) {
    BitSet started = of(name);
    started.and(forNames);
    return started;
  }

  /** Returns the conditions on the thread of all rules, no two alike. */
  Set<Condition> onThread() {
    return rulesOfThread.keySet();
  }

  /** Returns the rules with a condition on the thread. */
  BitSet with(Condition onThread) {
    return rulesOfThread.getOrDefault(onThread, new BitSet());
  }

  /** Returns all of which a term or a shape was found. */
  BitSet of(View view) {
    BitSet started = new BitSet();
    Hits hits = view.hits();
    for (int hit = 0; hit < hits.count(); hit++) {
      for (int rule : rulesOfPhrase[hits.phrase(hit)]) {
        started.set(rule);
      }
    }
    if (!rulesOfShape.isEmpty()) {
      for (Shapes.Kind kind : view.shapes().kinds()) {
        started.or(rulesOfShape.getOrDefault(kind, new BitSet()));
      }
    }
    return started;
  }
}
