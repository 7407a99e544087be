package threadlens.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import threadlens.model.Finding;
import threadlens.model.Severity;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/**
 * A comment's text with its findings marked: paragraphs of segments. Spans may overlap, stand one
 * inside the other, or cut a character in two: the text is cut wherever one begins or ends, moved
 * outwards to whole characters.
 *
 * @param paragraphs each to be shown in the direction of its own first letter
 * @param left how many characters are not shown since there are too many
 */
public record MarkedText(List<List<Segment>> paragraphs, int left) {
  /** What of a comment a page shows; the whole of it stands in the JSON report. */
  static final int MOST_CHARACTERS = 20_000;

  public MarkedText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * @param findings numbered from 1 in this order; those of the user name are left out
   */
  static MarkedText of(String text, List<Finding> findings, List<Zone> zones) {
    return of(text, MOST_CHARACTERS, findings, zones);
  }

  static MarkedText of(String text, int most, List<Finding> findings, List<Zone> zones) {
    String shown = text.substring(0, whole(text, Math.min(text.length(), most)));
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, shown.length()));
    List<Mark> marks = marks(shown, findings, cuts);
    for (Zone zone : zones) {
      cut(shown, zone.span(), cuts);
    }
    List<List<Segment>> paragraphs = new ArrayList<>();
    for (Span paragraph : paragraphs(shown)) {
      paragraphs.add(segments(shown, paragraph, cuts, marks, zones));
    }
    return new MarkedText(paragraphs, text.length() - shown.length());
  }

  private static List<Mark> marks(String text, List<Finding> findings, Collection<Integer> cuts) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.zone() != ZoneKind.USER_NAME) {
        marks.add(new Mark(i + 1, cut(text, finding.span(), cuts), finding.severity()));
      }
    }
    return marks;
  }

  private static Span cut(String text, Span span, Collection<Integer> cuts) {
    int start = whole(text, Math.min(span.start(), text.length()));
    int end = Math.min(span.end(), text.length());
    end = whole(text, end) == end ? end : end + 1;
    cuts.add(start);
    cuts.add(end);
    return new Span(start, end);
  }

  /** Moves an offset that stands inside a surrogate pair before it. */
  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  /** The paragraphs of a text: empty lines part them. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = gap < 0 ? end : gap + 2;
    }
    return paragraphs;
  }

  private static List<Segment> segments(
      String text, Span paragraph, TreeSet<Integer> cuts, List<Mark> marks, List<Zone> zones) {
    List<Segment> segments = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      Integer cut = cuts.higher(at);
      int end = cut == null ? paragraph.end() : Math.min(cut, paragraph.end());
      segment(text, new Span(at, end), marks, zones, segments);
      at = end;
    }
    return segments;
  }

  private static void segment(
      String text, Span span, List<Mark> marks, List<Zone> zones, List<Segment> segments) {
    String severity = "";
    List<Integer> ends = new ArrayList<>();
    Severity gravest = null;
    for (Mark mark : marks) {
      if (mark.span().overlaps(span)) {
        if (gravest == null || mark.severity().compareTo(gravest) > 0) {
          gravest = mark.severity();
          severity = Words.styleOf(gravest);
        }
        if (mark.span().end() == span.end()) {
          ends.add(mark.number());
        }
      }
    }
    String zone = zone(span, zones);
    int first = segments.size();
    String style = severity;
    Visible.pieces(
        text,
        span.start(),
        span.end(),
        (run, hidden) -> segments.add(new Segment(run, hidden, zone, style, List.of())));
    if (!ends.isEmpty() && segments.size() > first) {
      Segment last = segments.remove(segments.size() - 1);
      segments.add(new Segment(last.text(), last.hidden(), last.zone(), last.severity(), ends));
    }
  }

  private static String zone(Span span, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.span().overlaps(span)) {
        return Words.styleOf(zone.kind());
      }
    }
    return "";
  }

  private record Mark(int number, Span span, Severity severity) {}
}
