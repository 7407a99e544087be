package threadlens.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a folder is read, so that one run tells all. Serves one thread. */
final class Problems {
  private final List<RuleProblem> found = new ArrayList<>();

  void add(Place place, String message) {
    found.add(new RuleProblem(place, message));
  }

  boolean none() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  List<RuleProblem> all() {
    return List.copyOf(found);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RulePackException(found);
    }
  }
}
