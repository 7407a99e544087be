package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the comments before say to the conditions on the thread.
 *
 * @param now the comment that is looked at
 * @param counted for each condition that holds, the earlier comments that made it hold
 */
record ThreadView(Earlier now, Flagged flagged, Map<Condition, List<Earlier>> counted) {
  private static final int MOST_NAMED = 20;

  boolean holds(Condition condition) {
    return counted.containsKey(condition);
  }

  /** Returns a line for each of some conditions that holds: which comments counted. */
  List<String> trace(List<Condition> conditions) {
    List<String> lines = new ArrayList<>();
    for (Condition condition : conditions) {
      List<Earlier> earlier = counted.get(condition);
      if (earlier != null) {
        String ids =
            earlier.stream()
                .limit(MOST_NAMED)
                .map(before -> before.id().value())
                .collect(Collectors.joining(", "));
        int more = earlier.size() - MOST_NAMED;
        lines.add("thread: after " + ids + (more > 0 ? " and " + more + " more" : ""));
      }
    }
    return lines;
  }
}
