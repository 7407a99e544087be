package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of the site that most comments end with. They tell where the last comment ends: what
 * stands behind its own is the page's.
 *
 * @param lines masked, without empty ones; none where comments end in nothing of the site
 */
record Foot(List<String> lines) {
  private static final int FEWEST = 2;

  Foot {
    lines = List.copyOf(lines);
  }

  /**
   * Returns the commonest of some.
   *
   * @param feet of all comments but the last
   */
  static Foot of(List<List<String>> feet) {
    Map<String, Integer> counts = new HashMap<>(); // by strings, which a map finds among any
    List<String> best = List.of();
    int most = 0;
    for (List<String> foot : feet) {
      int count = foot.isEmpty() ? 0 : counts.merge(String.join("\n", foot), 1, Integer::sum);
      if (count > most) {
        most = count;
        best = foot;
      }
    }
    return new Foot(most >= FEWEST && most * 2 >= feet.size() ? best : List.of());
  }

  /** Returns the lines of a page, those between two lines, as they are compared. */
  static List<String> lines(Page page, int start, int end) {
    List<String> lines = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!page.blank(i)) {
        lines.add(NamePlace.masked(page.line(i)));
      }
    }
    return lines;
  }

  /**
   * Returns the line behind the first such foot within; {@code end} where there is none. The first
   * half of one is enough: some of its lines may belong to the header behind it.
   */
  int end(Page page, int start, int end) {
    for (int i = start; i < end && !lines.isEmpty(); i++) {
      int behind = page.blank(i) ? -1 : behind(page, i, end);
      if (behind >= 0) {
        return behind;
      }
    }
    return end;
  }

  private int behind(Page page, int start, int end) {
    int behind = start;
    int same = 0;
    for (String line : lines) {
      int at = page.nextFilled(behind, end);
      if (at == end || !NamePlace.masked(page.line(at)).equals(line)) {
        break;
      }
      same++;
      behind = at + 1;
    }
    return same * 2 >= lines.size() ? behind : -1;
  }
}
