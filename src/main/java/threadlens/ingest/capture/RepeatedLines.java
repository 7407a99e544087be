package threadlens.ingest.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines at the edges of comments that stand at the edges of most comments: ranks of members,
 * buttons, counts. They are the site's.
 */
final class RepeatedLines {
  private static final int FEWEST_COMMENTS = 3;
  private static final double LEAST_SHARE = 0.5;
  private static final int LONGEST = 60;
  private static final int EDGE = 4;

  private final Set<String> repeated = new HashSet<>();

  RepeatedLines(Page page, List<Header> headers) {
    if (headers.size() < FEWEST_COMMENTS) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      boolean last = i + 1 == headers.size();
      int start = headers.get(i).end();
      int end = last ? Math.min(page.count(), start + EDGE) : headers.get(i + 1).line();
      edges(page, start, end).forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    counts.forEach(
        (line, count) -> {
          if (count >= Math.max(FEWEST_COMMENTS - 1, LEAST_SHARE * headers.size())) {
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
    return lines;
  }

  private static int add(Page page, int line, Set<String> lines) {
    if (page.blank(line)) {
      return 0;
    }
    if (page.length(line) <= LONGEST) {
      lines.add(NamePlace.masked(page.line(line)));
    }
    return 1;
  }

  boolean holds(String line) {
    return line.length() <= LONGEST && repeated.contains(NamePlace.masked(line));
  }
}
