package threadlens.ingest.html.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The values that the elements of a page have for {@code class}, each once: they repeat a lot. */
final class ClassNames {
  static final Value NONE = new Value(0, "", new int[0]);

  private final Map<String, Value> known = new HashMap<>();

  /**
   * One of them.
   *
   * @param number from 0 on, which is that of elements without classes
   * @param names as they stand
   * @param signs of each class; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // told apart by its number
  record Value(int number, String names, int[] signs) {}

  ClassNames() {
    known.put("", NONE);
  }

  /** How many there are. */
  int size() {
    return known.size();
  }

  /** Returns whether any is as asked. */
  boolean any(Predicate<String> asked) {
    return known.keySet().stream().anyMatch(asked);
  }

  Value of(String names) {
    Value value = known.get(names);
    if (value == null) {
      value = new Value(known.size(), names, Signs.ofClasses(names));
      known.put(names, value);
    }
    return value;
  }
}
