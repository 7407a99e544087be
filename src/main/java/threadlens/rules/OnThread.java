package threadlens.rules;

import java.util.ArrayList;
import java.util.List;

/** Finds the conditions of a rule that ask about the comments before. */
final class OnThread {
  private OnThread() {}

  static boolean is(Condition condition) {
    return condition instanceof Condition.Repeated || condition instanceof Condition.Same;
  }

  /** Returns all of them, wherever they stand. */
  static List<Condition> in(Condition condition) {
    List<Condition> found = new ArrayList<>();
    gather(condition, found);
    return found;
  }

  private static void gather(Condition condition, List<Condition> found) {
    if (is(condition)) {
      found.add(condition);
    }
    condition.parts().forEach(part -> gather(part, found));
  }

  /** Whether a condition can hold only where one on the thread does. */
  static boolean needed(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(OnThread::needed);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().allMatch(OnThread::needed);
    }
    return condition instanceof Condition.Near near ? needed(near.of()) : is(condition);
  }
}
