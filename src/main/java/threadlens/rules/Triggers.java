package threadlens.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must be there before a rule is looked at: one of some terms, or of some shapes, or a
 * condition on the thread that holds.
 */
final class Triggers {
  private Triggers() {}

  /**
   * Returns the parts of an "all" with the one on the thread in front, else the first that has
   * triggers.
   */
  static List<Condition> first(List<Condition> parts) {
    List<Condition> ordered = new ArrayList<>(parts);
    parts.stream()
        .filter(OnThread::needed)
        .findFirst()
        .or(() -> parts.stream().filter(Triggers::start).findFirst())
        .ifPresent(
            head -> {
              ordered.remove(head);
              ordered.add(0, head);
            });
    return ordered;
  }

  /** Whether a condition can hold only where a term, a shape or the thread starts it. */
  static boolean start(Condition condition) {
    return leaves(condition, new ArrayList<>());
  }

  /** Returns the sets that start any of some rules. */
  static Set<Integer> of(List<Rule> rules) {
    Set<Integer> sets = new TreeSet<>();
    rules.forEach(rule -> sets.addAll(of(rule.match())));
    return sets;
  }

  private static Set<Integer> of(Condition condition) {
    Set<Integer> sets = new TreeSet<>();
    terms(condition).forEach(terms -> sets.add(terms.starts()));
    return sets;
  }

  /** Returns the terms; none where the condition could hold in a comment without any. */
  static List<Terms> terms(Condition condition) {
    List<Terms> all = new ArrayList<>();
    for (Condition leaf : leaves(condition)) {
      if (leaf instanceof Terms terms) {
        all.add(terms);
      }
    }
    return all;
  }

  static Set<Shapes.Kind> shapes(Condition condition) {
    Set<Shapes.Kind> shapes = EnumSet.noneOf(Shapes.Kind.class);
    for (Condition leaf : leaves(condition)) {
      if (leaf instanceof Condition.Shape shape) {
        shapes.add(shape.kind());
      }
    }
    return shapes;
  }

  private static List<Condition> leaves(Condition condition) {
    List<Condition> leaves = new ArrayList<>();
    return leaves(condition, leaves) ? leaves : List.of();
  }

  /** Gathers what starts a condition; false where it could hold without any of it. */
  private static boolean leaves(Condition condition, List<Condition> into) {
    if (condition instanceof Condition.All all) {
      return rarest(all.of(), into);
    }
    if (condition instanceof Condition.Near near) {
      return leaves(near.of(), into);
    }
    if (condition instanceof Condition.Any any) {
      boolean every = true;
      for (Condition part : any.of()) {
        every &= leaves(part, into);
      }
      return every;
    }
    into.add(condition);
    return OnThread.is(condition)
        || condition instanceof Condition.Shape
        || (condition instanceof Terms terms && terms.starts() >= 0);
  }

  /** Whether any term stands there that a condition asks for. */
  static boolean touched(Condition condition, Hits hits) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(part -> touched(part, hits));
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(part -> touched(part, hits));
    }
    if (condition instanceof Condition.Near near) {
      return touched(near.of(), hits);
    }
    return condition instanceof Terms terms && terms.touched(hits);
  }

  /** All parts must hold, so that one will do of which something is seldom met. */
  private static boolean rarest(List<Condition> parts, List<Condition> into) {
    @Nullable List<Condition> best = null;
    for (Condition part : parts) {
      List<Condition> here = new ArrayList<>();
      if (leaves(part, here) && (best == null || commonness(here) < commonness(best))) {
        best = here;
      }
    }
    into.addAll(best == null ? List.of() : best);
    return best != null;
  }

  private static double commonness(List<Condition> leaves) {
    double sum = 0;
    for (Condition leaf : leaves) {
      sum += leaf instanceof Terms terms ? terms.commonness() : 0;
    }
    return sum;
  }
}
