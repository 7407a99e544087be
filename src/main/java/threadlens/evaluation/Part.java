package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Which threads of a set: fitted on one half, weights are scored on the other. */
public enum Part {
  ALL,
  /** The first, third ... */
  EVEN,
  /** The second, fourth ... */
  ODD;

  <T> List<T> of(List<T> threads) {
    List<T> those = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      if (this == ALL || this == (i % 2 == 0 ? EVEN : ODD)) {
        those.add(threads.get(i));
      }
    }
    return those;
  }

  String word() {
    return this == ALL ? "all" : this == EVEN ? "every second" : "every other second";
  }
}
