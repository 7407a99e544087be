package threadlens.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that some plain terms stand for, in the order written. Serves one thread. */
final class Phrases {
  private final List<List<String>> all = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  /**
   * Adds what a plain term stands for; false if it was written before. Two spellings that fold
   * alike are left to the author, so that a better folding breaks no pack.
   */
  boolean add(Term term) {
    all.addAll(term.phrases());
    return written.add(term.written().toLowerCase(Locale.ROOT));
  }

  /** Returns the phrases; one may stand there twice. */
  List<List<String>> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns each of some phrases with each of some others after it. */
  static List<List<String>> joined(List<List<String>> before, List<List<String>> after) {
    if (before.size() == 1 && before.get(0).isEmpty()) {
      return after;
    }
    List<List<String>> all = new ArrayList<>(before.size() * after.size());
    for (List<String> first : before) {
      for (List<String> then : after) {
        String[] both = new String[first.size() + then.size()];
        for (int i = 0; i < both.length; i++) {
          both[i] = i < first.size() ? first.get(i) : then.get(i - first.size());
        }
        all.add(List.of(both));
      }
    }
    return all;
  }
}
