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
  private static final int FEWEST_BELOW = 3;

  /** Lines of the site are shorter, and are no sentences. */
  private static final int PROSE = 60;

  /** Of so many names or more one in three at least is another: towns and ranks are fewer. */
  private static final int SEVERAL = 6;

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
      List<Header> headers = place == NamePlace.FIRST ? first(group) : below(apart(headers(group)));
      Set<String> names = new HashSet<>();
      headers.forEach(header -> names.add(String.valueOf(header.name())));
      double named = (double) headers.size() / (group.size() - ofSite(group));
      double withBody = withBody(headers);
      boolean same = headers.size() > 2 && names.size() == 1;
      if (headers.isEmpty() || same || named < LEAST_NAMED || withBody < LEAST_WITH_BODY) {
        return NONE;
      }
      boolean few =
          place == NamePlace.ABOVE
              && headers.size() >= SEVERAL
              && names.size() * 3 <= headers.size();
      double one = few || (headers.size() > 1 && names.size() == 1) ? ONE_NAME : 1;
      return new LearnedLayout(headers, headers.size() * named * withBody * place.trust * one);
    }

    /** How many say when a member joined, and the like. */
    private int ofSite(List<TimedLine> group) {
      NameWords words = NameWords.of(profile);
      int ofSite = 0;
      for (TimedLine timed : group) {
        String text = place.text(timed, page);
        ofSite += text != null && words.isWordOfSite(text) ? 1 : 0;
      }
      return Math.min(ofSite, group.size() - 1);
    }

    /** Where all stand below what they close, there is prose before the first, none behind. */
    private List<Header> below(List<Header> headers) {
      if (headers.size() < FEWEST_BELOW) {
        return headers;
      }
      Header last = headers.get(headers.size() - 1);
      int start = start(headers.get(0).line());
      if (prose(last.end(), page.count()) || !prose(start, headers.get(0).line())) {
        return headers;
      }
      List<Header> below = new ArrayList<>();
      for (Header header : headers) {
        below.add(header.below(page.nextFilled(start, header.line())));
        start = header.end();
      }
      return below;
    }

    /** Names that are the first lines of comments whose last lines show the time. */
    private List<Header> first(List<TimedLine> group) {
      NameWords words = NameWords.of(profile);
      List<Header> headers = new ArrayList<>();
      if (group.size() < FEWEST_BELOW
          || prose(group.get(group.size() - 1).line() + 1, page.count())) {
        return headers;
      }
      int start = start(group.get(0).line());
      for (TimedLine timed : group) {
        int line = behindLinks(page.nextFilled(start, timed.line()), timed.line());
        NameWords.Named named =
            page.length(line) > LinePattern.LONGEST_LINE || isSite(page.line(line))
                ? null
                : words.name(page.line(line));
        if (named != null && hasBody(line + 1, timed.line())) {
          headers.add(
              new Header(line, 1, named.kind(), named.name(), timed.time(), true, timed.line()));
        }
        start = timed.line() + 1;
      }
      return headers;
    }

    /** Where the first comment begins: behind the heading, else with its paragraph. */
    private int start(int first) {
      if (from > 0) {
        return behindLinks(page.nextFilled(from, first), first);
      }
      int start = page.endOfFilled(0, first);
      while (start > 0 && !page.blank(start - 1)) {
        start--;
      }
      return start;
    }

    /** Returns the first line that is not of the site, of those that are not empty. */
    private int behindLinks(int start, int end) {
      int line = start;
      while (line < end
          && page.length(line) <= LinePattern.LONGEST_LINE
          && isSite(page.line(line))) {
        line = page.nextFilled(line + 1, end);
      }
      return line;
    }

    private boolean prose(int start, int end) {
      for (int i = start; i < end; i++) {
        if (!page.blank(i)) {
          String line = page.line(i);
          boolean sentence = ".!?…؟".indexOf(line.charAt(line.length() - 1)) >= 0;
          if (line.length() > PROSE || (sentence && !isEnding(line))) {
            return !isEnding(line);
          }
        }
      }
      return false;
    }

    private boolean isEnding(String line) {
      return line.length() <= LinePattern.LONGEST_LINE
          && (isSite(line) || Profile.any(profile.endings(), line));
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
      boolean over = place == NamePlace.ABOVE || place == NamePlace.TWO_ABOVE;
      if (over && text != null && words.isBadge(text)) {
        line = page.blank(line - 1) ? line : line - 1; // who opened the thread, or moderates it
        text = page.line(line);
      }
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
        int next = i + 1 < headers.size() ? headers.get(i + 1).line() : page.count();
        int end = headers.get(i).bodyEnd(next);
        bodies += hasBody(headers.get(i).end(), end) ? 1 : 0;
      }
      return headers.isEmpty() ? 0 : (double) bodies / headers.size();
    }
  }
}
