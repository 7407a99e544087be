package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the comments of a page begin, and which lines begin one.
 *
 * <p>The heading is the first line with a count that a header follows. After it, a header is a line
 * that matches the profile and stands alone, between empty lines. A line of a body may look just
 * like that: a reader has quoted another comment with its header. The count that the page declares
 * then decides, as long as it can:
 *
 * <ul>
 *   <li>more found than declared: those that repeat name and time of a header above, or are dated
 *       before the first comment of the page, are part of a body, if that makes the count right;
 *   <li>fewer found than declared: matching lines that do not stand alone are headers after all, if
 *       that makes the count right;
 *   <li>otherwise all that stand alone are headers, those that repeat one included.
 * </ul>
 *
 * In each of these cases the line is named in {@code doubtful}.
 *
 * @param heading its line; -1 where there is none
 * @param declared how many comments the heading declares; null where it does not say
 * @param headers in the order of the page
 * @param doubtful lines where another decision was possible, with what was decided
 */
record CommentSection(
    int heading, @Nullable Integer declared, List<Header> headers, Map<Header, String> doubtful) {
  /** So many lines, that are not empty, may stand between the heading and the first header. */
  private static final int LINES_BETWEEN = 9;

  /** A heading so many lines above the first header is still its heading, if no other line is. */
  private static final int FAR_ABOVE = 2_000;

  static CommentSection find(Page page, Profile profile) {
    List<Header> all = Header.all(page, profile);
    int heading = heading(page, profile, all);
    List<Header> after = all.stream().filter(header -> header.line() > heading).toList();
    Integer declared = heading < 0 ? null : declared(page, profile, heading);
    return choose(heading, declared, after, profile);
  }

  /** The section of a page whose headers are learned, not known. */
  static CommentSection learned(Page page, Profile profile) {
    List<TimedLine> timed = TimedLine.all(page);
    LearnedLayout whole = LearnedLayout.of(page, profile, timed, 0);
    int heading = heading(page, profile, whole.headers());
    List<Header> headers =
        heading < 0
            ? whole.headers()
            : LearnedLayout.of(page, profile, timed, heading + 1).headers();
    Integer declared = heading < 0 ? null : declared(page, profile, heading);
    boolean enough = headers.size() > 1 || (declared != null && declared == headers.size());
    return new CommentSection(heading, declared, enough ? headers : List.of(), Map.of());
  }

  private static @Nullable Integer declared(Page page, Profile profile, int heading) {
    LinePattern.Match match = headingMatch(profile, page.line(heading));
    String count = match == null ? null : match.count();
    return count == null ? null : Integer.valueOf(profile.count(count));
  }

  /** Returns the first line after the article's. */
  int start(int pageEnd) {
    if (heading >= 0) {
      return heading;
    }
    return headers.isEmpty() ? pageEnd : headers.get(0).line();
  }

  private static int heading(Page page, Profile profile, List<Header> headers) {
    for (Header header : headers) {
      int near = headingAbove(page, profile, header.line(), LINES_BETWEEN);
      if (near >= 0) {
        return near;
      }
    }
    int from = headers.isEmpty() ? page.count() : headers.get(0).line();
    return headingAbove(page, profile, from, FAR_ABOVE);
  }

  private static int headingAbove(Page page, Profile profile, int below, int mostLines) {
    int seen = 0;
    for (int i = below - 1; i >= 0 && seen < mostLines; i--) {
      if (!page.blank(i)) {
        seen++;
        if (page.length(i) <= LinePattern.LONGEST_LINE
            && headingMatch(profile, page.line(i)) != null) {
          return i;
        }
      }
    }
    return -1;
  }

  private static LinePattern.@Nullable Match headingMatch(Profile profile, String line) {
    for (LinePattern heading : profile.headings()) {
      LinePattern.Match match = heading.match(line);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static CommentSection choose(
      int heading, @Nullable Integer declared, List<Header> matching, Profile profile) {
    List<Header> alone = matching.stream().filter(Header::standsAlone).toList();
    List<Header> suspects = suspects(alone, profile);
    Map<Header, String> doubtful = new HashMap<>();
    if (alone.isEmpty() || (declared != null && isBetween(alone, declared, matching))) {
      matching.stream()
          .filter(header -> !header.standsAlone())
          .forEach(header -> doubtful.put(header, "no empty lines around it; read as a header"));
      return new CommentSection(heading, declared, matching, doubtful);
    }
    if (declared != null && alone.size() > declared && alone.size() - suspects.size() <= declared) {
      String decided =
          "read as part of the body it stands in, since the page declares "
              + declared
              + " comments";
      suspects.stream()
          .limit(alone.size() - declared)
          .forEach(header -> doubtful.put(header, decided));
      List<Header> kept = alone.stream().filter(header -> !doubtful.containsKey(header)).toList();
      return new CommentSection(heading, declared, kept, doubtful);
    }
    if (declared == null || alone.size() != declared) {
      suspects.forEach(header -> doubtful.put(header, "read as a header; it may be quoted"));
    }
    return new CommentSection(heading, declared, alone, doubtful);
  }

  private static boolean isBetween(List<Header> alone, int declared, List<Header> matching) {
    return alone.size() < declared && matching.size() == declared;
  }

  /** Returns headers that may be quoted ones, the most suspect first. */
  private static List<Header> suspects(List<Header> headers, Profile profile) {
    Map<String, Header> first = new HashMap<>();
    List<Header> repeated = new ArrayList<>();
    List<Header> early = new ArrayList<>();
    for (Header header : headers) {
      String key = header.kind() + "\n" + header.name() + "\n" + header.time();
      if (first.putIfAbsent(key, header) != null) {
        repeated.add(header);
      } else if (isBefore(header, headers.get(0), profile)) {
        early.add(header);
      }
    }
    repeated.sort(Comparator.comparingInt(Header::line).reversed());
    repeated.addAll(early);
    return repeated;
  }

  private static boolean isBefore(Header header, Header first, Profile profile) {
    var time = profile.times().parse(header.time());
    var start = profile.times().parse(first.time());
    return time != null && start != null && time.isBefore(start);
  }
}
