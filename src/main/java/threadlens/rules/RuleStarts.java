package threadlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.model.ZoneKind;
import threadlens.text.Ints;

/**
 * Which rules are worth running on a comment: those of which a term or a shape stands there, by
 * their numbers; of a term with slots or gaps, each of its parts somewhere. Immutable once made.
 */
final class RuleStarts {
  private static final int[] NONE = {};

  /** By phrase: the rules that it starts, and the complements of the places of sequences below. */
  private final int[][] startsOfPhrase;

  /**
   * Sequence by sequence: its rule, how many sets follow, and these: something of each must stand
   * beside what starts it.
   */
  private final int[] sequences;

  private final BitSet forBody = new BitSet();
  private final BitSet forNames = new BitSet();
  private final Map<Shapes.Kind, BitSet> rulesOfShape = new EnumMap<>(Shapes.Kind.class);
  private final Map<Condition, BitSet> rulesOfThread = new LinkedHashMap<>();

  RuleStarts(List<Rule> rules, TermTable table) {
    startsOfPhrase = new int[table.size()][];
    Arrays.fill(startsOfPhrase, NONE);
    Ints sought = new Ints();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (!startsWithThread(i, rule)) {
        add(i, rule, table, sought);
      }
    }
    sequences = sought.toArray();
  }

  private void add(int number, Rule rule, TermTable table, Ints sought) {
    for (Shapes.Kind kind : Triggers.shapes(rule.match())) {
      rulesOfShape.computeIfAbsent(kind, unseen -> new BitSet()).set(number);
    }
    for (Terms terms : Triggers.terms(rule.match())) {
      add(number, terms, table, sought);
    }
    Set<ZoneKind> zones = rule.zones();
    forNames.set(number, zones.contains(ZoneKind.USER_NAME));
    forBody.set(number, zones.stream().anyMatch(zone -> zone != ZoneKind.USER_NAME));
  }

  private void add(int number, Terms terms, TermTable table, Ints sought) {
    int plain = terms.sequences().mayBeginAtIt() ? terms.starts() : terms.set();
    if (plain >= 0) {
      add(number, table.phrasesOf(plain));
    }
    if (plain != terms.starts()) {
      for (int[] needed : terms.sequences().needed()) {
        add(~sought.size(), table.phrasesOf(needed[0]));
        sought.add(number);
        sought.add(needed.length - 1);
        sought.addAll(Arrays.copyOfRange(needed, 1, needed.length));
      }
    }
  }

  private void add(int start, int[] phrases) {
    for (int phrase : phrases) {
      int[] known = startsOfPhrase[phrase];
      if (known.length == 0 || known[known.length - 1] != start) {
        startsOfPhrase[phrase] = Arrays.copyOf(known, known.length + 1);
        startsOfPhrase[phrase][known.length] = start;
      }
    }
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

  private boolean isPossible(int sequence, Hits hits) {
    int first = sequence + 2;
    for (int i = first; i < first + sequences[sequence + 1]; i++) {
      if (!hits.any(sequences[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns all of which a term or a shape was found. */
  BitSet of(View view) {
    BitSet started = new BitSet();
    Hits hits = view.hits();
    for (int hit = 0; hit < hits.count(); hit++) {
      for (int start : startsOfPhrase[hits.phrase(hit)]) {
        int rule = start < 0 ? sequences[~start] : start;
        if (!started.get(rule) && (start >= 0 || isPossible(~start, hits))) {
          started.set(rule);
        }
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
