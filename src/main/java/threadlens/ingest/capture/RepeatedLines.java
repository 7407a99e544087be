package threadlens.ingest.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.ingest.SaidAgain;

/**
 * Lines at the edges of comments that stand at the edges of most comments: ranks of members,
 * buttons, counts. They are the site's. Sentences come back where people quote each other, too;
 * those of the site stand at nearly all comments.
 */
final class RepeatedLines {
  private static final int FEWEST_COMMENTS = 3;
  private static final double LEAST_SHARE = 0.5;
  private static final int LONGEST = 120;
  private static final int EDGE = 6;
  private static final int LONGEST_LABEL = 20;

  private final Set<String> repeated = new HashSet<>();

  RepeatedLines(Page page, List<Header> headers) {
    if (headers.size() < FEWEST_COMMENTS) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      boolean last = i + 1 == headers.size();
      int start = headers.get(i).end();
      int next = last ? Math.min(page.count(), start + EDGE) : headers.get(i + 1).line();
      int end = headers.get(i).bodyEnd(next);
      edges(page, start, end).forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    double least = Math.max(FEWEST_COMMENTS - 1, LEAST_SHARE * headers.size());
    counts.forEach(
        (line, count) -> {
          if (count >= least && !SaidAgain.is(line, count, headers.size())) {
            repeated.add(line);
          }
        });
  }

  private static Set<String> edges(Page page, int start, int end) {
    Set<String> lines = new HashSet<>();
    int seen = 0;
    for (int i = start; i < end && seen < EDGE; i++) {
      seen += add(page, i, lines);
    }
    seen = 0;
    for (int i = end - 1; i >= start && seen < EDGE; i--) {
      seen += add(page, i, lines);
    }
    lines.remove("");
    return lines;
  }

  /** What stands before the colon of "Joined: 4 March"; empty where nothing does. */
  private static String label(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 && colon <= LONGEST_LABEL ? line.substring(0, colon + 1) : "";
  }

  private static int add(Page page, int line, Set<String> lines) {
    if (page.blank(line)) {
      return 0;
    }
    if (page.length(line) <= LONGEST && !page.line(line).startsWith(">")) {
      lines.add(NamePlace.masked(page.line(line)));
      lines.add(label(page.line(line)));
    }
    return 1;
  }

  boolean holds(String line) {
    return line.length() <= LONGEST
        && (repeated.contains(NamePlace.masked(line)) || repeated.contains(label(line)));
  }
}
