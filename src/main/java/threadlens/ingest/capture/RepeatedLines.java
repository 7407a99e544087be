package threadlens.ingest.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines at the edges of comments that stand at the edges of most comments: ranks of members,
 * buttons, counts. They are the site's. What is quoted, or said again, comes back too: it is marked
 * as a quotation, or all that some comment says.
 */
final class RepeatedLines {
  private static final int FEWEST_COMMENTS = 3;
  private static final double LEAST_SHARE = 0.5;
  private static final int LONGEST = 120;
  private static final int EDGE = 6;
  private static final int LONGEST_LABEL = 20;

  /** Words; what is shorter may be buttons, though a comment shows nothing else. */
  private static final int SENTENCE = 5;

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /** What stands in more of the comments is the site's, even where it stands alone. */
  private static final double NEARLY_ALL = 0.9;

  private final Set<String> repeated = new HashSet<>();

  RepeatedLines(Page page, List<Header> headers) {
    if (headers.size() < FEWEST_COMMENTS) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      edges(page, headers.get(i).end(), end(page, headers, i))
          .forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    counts.forEach(
        (line, count) -> {
          if (count >= Math.max(FEWEST_COMMENTS - 1, LEAST_SHARE * headers.size())) {
            repeated.add(line);
          }
        });
    Set<String> said = new HashSet<>();
    for (int i = 0; i + 1 < headers.size(); i++) {
      String line = masked(longest(page, headers.get(i).end(), end(page, headers, i)));
      if (counts.getOrDefault(line, 0) < NEARLY_ALL * headers.size()) {
        said.add(line);
      }
    }
    repeated.removeAll(said);
  }

  private static int end(Page page, List<Header> headers, int index) {
    Header header = headers.get(index);
    boolean last = index + 1 == headers.size();
    int next = last ? Math.min(page.count(), header.end() + EDGE) : headers.get(index + 1).line();
    return header.bodyEnd(next);
  }

  /** Of a comment that says nothing else, the longest line; empty where that is no sentence. */
  private String longest(Page page, int start, int end) {
    String longest = "";
    for (int i = start; i < end; i++) {
      String line = page.blank(i) ? "" : page.line(i);
      if (!line.isEmpty() && !holds(line)) {
        return "";
      }
      longest = line.length() > longest.length() ? line : longest;
    }
    long words = NO_LETTERS.splitAsStream(longest).filter(word -> !word.isEmpty()).count();
    return words < SENTENCE ? "" : longest;
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
      lines.add(masked(page.line(line)));
      lines.add(label(page.line(line)));
    }
    return 1;
  }

  private static String masked(String line) {
    return NamePlace.masked(line);
  }

  boolean holds(String line) {
    return line.length() <= LONGEST
        && (repeated.contains(masked(line)) || repeated.contains(label(line)));
  }
}
