package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a page that no profile knows. A layout is a place of the name and what stands
 * before the time; of all layouts, the one is believed that gives the most headers with a name each
 * and a body under them.
 *
 * @param headers in the order of the page
 * @param score how many comments it stands for, less where it is doubtful
 */
record LearnedLayout(List<Header> headers, double score) {
  static final LearnedLayout NONE = new LearnedLayout(List.of(), 0);

  private static final int LINES_TO_BODY = 20;

  /** Two comments may be by one person; a rank of members is likelier. */
  private static final double ONE_NAME = 0.6;

  private static final double LEAST_NAMED = 0.6;
  private static final double LEAST_WITH_BODY = 0.6;

  LearnedLayout {
    headers = List.copyOf(headers);
  }

  /**
   * @param timed the lines of the page that show a time
   * @param from the first line that may be part of a comment
   */
  static LearnedLayout of(Page page, Profile profile, List<TimedLine> timed, int from) {
    Map<String, Boolean> sites = new HashMap<>();
    LearnedLayout best = NONE;
    for (NamePlace place : NamePlace.values()) {
      Map<String, List<TimedLine>> groups = new LinkedHashMap<>();
      for (TimedLine line : timed) {
        if (line.line() >= from) {
          groups.computeIfAbsent(place.shape(line), any -> new ArrayList<>()).add(line);
        }
      }
      for (List<TimedLine> group : groups.values()) {
        LearnedLayout layout = new Reader(page, profile, place, from, sites).layout(group);
        best = layout.score > best.score ? layout : best;
      }
    }
    return best;
  }

  /**
   * Reads the lines of one group as headers.
   *
   * @param sites what was found of lines before: the same lines are asked for by each place
   */
  private record Reader(
      Page page, Profile profile, NamePlace place, int from, Map<String, Boolean> sites) {
    LearnedLayout layout(List<TimedLine> group) {
      List<Header> headers = apart(headers(group));
      Set<String> names = new HashSet<>();
      headers.forEach(header -> names.add(String.valueOf(header.name())));
      double named = (double) headers.size() / group.size();
      double withBody = withBody(headers);
      boolean same = headers.size() > 2 && names.size() == 1;
      if (headers.isEmpty() || same || named < LEAST_NAMED || withBody < LEAST_WITH_BODY) {
        return NONE;
      }
      double one = headers.size() > 1 && names.size() == 1 ? ONE_NAME : 1;
      return new LearnedLayout(headers, headers.size() * named * withBody * place.trust * one);
    }

    private List<Header> headers(List<TimedLine> group) {
      NameWords words = NameWords.of(profile);
      List<Header> headers = new ArrayList<>();
      for (TimedLine timed : group) {
        Header header = header(timed, words);
        if (header != null) {
          headers.add(header);
        }
      }
      return headers;
    }

    private @Nullable Header header(TimedLine timed, NameWords words) {
      String text = place.text(timed, page);
      int line = place.line(timed, page);
      if (text == null || line < from || (line != timed.line() && isSite(page.line(line)))) {
        return null;
      }
      NameWords.Named named = words.name(text);
      if (named == null || isSite(named.name())) {
        return null;
      }
      int first = Math.min(line, timed.line());
      int size = Math.max(line, timed.line()) - first + 1;
      boolean alone = page.blank(first - 1);
      return new Header(first, size, named.kind(), named.name(), timed.time(), alone);
    }

    private boolean isSite(String line) {
      return sites.computeIfAbsent(
          line,
          any ->
              profile.isFurniture(line)
                  || Profile.any(profile.afterComment(), line)
                  || Profile.any(profile.end(), line));
    }

    /** Most headers of a page follow an empty line, or none needs to. */
    private List<Header> apart(List<Header> headers) {
      long alone = headers.stream().filter(Header::standsAlone).count();
      List<Header> kept = new ArrayList<>();
      for (Header header : headers) {
        boolean overlaps = !kept.isEmpty() && kept.get(kept.size() - 1).end() > header.line();
        if (!overlaps && (header.standsAlone() || alone * 10 < headers.size() * 9L)) {
          kept.add(header);
        }
      }
      return kept;
    }

    /** Links may stand between a header and the body. */
    private boolean hasBody(int start, int end) {
      for (int i = start; i < Math.min(end, start + LINES_TO_BODY); i++) {
        if (!page.blank(i)
            && !(page.length(i) <= LinePattern.LONGEST_LINE && isSite(page.line(i)))) {
          return true;
        }
      }
      return false;
    }

    private double withBody(List<Header> headers) {
      int bodies = 0;
      for (int i = 0; i < headers.size(); i++) {
        int end = i + 1 < headers.size() ? headers.get(i + 1).line() : page.count();
        bodies += hasBody(headers.get(i).end(), end) ? 1 : 0;
      }
      return headers.isEmpty() ? 0 : (double) bodies / headers.size();
    }
  }
}
