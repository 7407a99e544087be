package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import threadlens.model.Finding;
import threadlens.model.Severity;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/**
 * A comment's text with its findings and the words of its links marked: paragraphs of segments.
 * Spans may overlap, stand one inside the other, or cut a character in two: the text is cut
 * wherever one begins or ends, moved outwards to whole characters.
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

  static MarkedText of(String text, Marks marks) {
    return of(text, MOST_CHARACTERS, marks);
  }

  static MarkedText of(String text, int most, Marks marks) {
    String shown = text.substring(0, Spans.whole(text, Math.min(text.length(), most)));
    Cut cut = new Cut(shown, marks);
    List<List<Segment>> paragraphs = new ArrayList<>();
    for (Span paragraph : paragraphs(shown)) {
      paragraphs.add(cut.segments(paragraph));
    }
    return new MarkedText(paragraphs, text.length() - shown.length());
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

  /** A text and what is marked in it, cut wherever a mark begins or ends. */
  private static final class Cut {
    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Numbered> findings = new ArrayList<>();
    private final List<Zone> zones;
    private final List<Span> says;
    private final List<Marks.Back> answers;

    Cut(String text, Marks marks) {
      this.text = text;
      for (int i = 0; i < marks.findings().size(); i++) {
        Finding finding = marks.findings().get(i);
        if (finding.zone() != ZoneKind.USER_NAME) {
          findings.add(new Numbered(i + 1, cut(finding.span()), finding.severity()));
        }
      }
      this.zones = marks.zones();
      zones.forEach(zone -> cut(zone.span()));
      this.says = marks.says().stream().map(this::cut).toList();
      this.answers =
          marks.answers().stream()
              .map(back -> new Marks.Back(back.anchor(), cut(back.span())))
              .toList();
    }

    private Span cut(Span span) {
      Span fit = Spans.fit(text, span);
      cuts.add(fit.start());
      cuts.add(fit.end());
      return fit;
    }

    List<Segment> segments(Span paragraph) {
      List<Segment> segments = new ArrayList<>();
      int at = paragraph.start();
      while (at < paragraph.end()) {
        Integer cut = cuts.higher(at);
        int end = cut == null ? paragraph.end() : Math.min(cut, paragraph.end());
        segment(new Span(at, end), segments);
        at = end;
      }
      return segments;
    }

    private void segment(Span span, List<Segment> segments) {
      String zone = zone(span);
      String severity = severity(span);
      boolean saying = says.stream().anyMatch(span::overlaps);
      String answered = answers(span);
      int first = segments.size();
      Visible.pieces(
          text,
          span.start(),
          span.end(),
          (run, hidden) ->
              segments.add(new Segment(run, hidden, zone, severity, saying, answered, List.of())));
      List<Integer> ends = ends(span);
      if (!ends.isEmpty() && segments.size() > first) {
        Segment last = segments.remove(segments.size() - 1);
        segments.add(
            new Segment(last.text(), last.hidden(), zone, severity, saying, answered, ends));
      }
    }

    private String zone(Span span) {
      for (Zone zone : zones) {
        if (zone.span().overlaps(span)) {
          return Words.styleOf(zone.kind());
        }
      }
      return "";
    }

    private String severity(Span span) {
      return findings.stream()
          .filter(one -> one.span().overlaps(span))
          .map(Numbered::severity)
          .max(Severity::compareTo)
          .map(Words::styleOf)
          .orElse("");
    }

    private String answers(Span span) {
      return answers.stream()
          .filter(back -> back.span().overlaps(span))
          .map(Marks.Back::anchor)
          .distinct()
          .collect(Collectors.joining(" "));
    }

    private List<Integer> ends(Span span) {
      return findings.stream()
          .filter(one -> one.span().overlaps(span) && one.span().end() == span.end())
          .map(Numbered::number)
          .toList();
    }
  }

  private record Numbered(int number, Span span, Severity severity) {}
}
