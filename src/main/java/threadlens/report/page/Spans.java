package threadlens.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import threadlens.text.Span;

/** Spans made fit to be shown: inside their text, and of whole characters. */
final class Spans {
  /** More white space than this between two spans is no mere gap between words. */
  private static final int MOST_GAP = 3;

  private Spans() {}

  /** Moves the ends of a span outwards to whole characters, and into the text. */
  static Span fit(String text, Span span) {
    int end = Math.min(span.end(), text.length());
    int start = whole(text, Math.min(span.start(), end));
    return new Span(start, whole(text, end) == end ? end : end + 1);
  }

  /** Moves an offset that stands inside a surrogate pair before it. */
  static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  /**
   * Returns spans in the order of the text, fit, none empty, and joined where they meet or only
   * white space parts them.
   *
   * @param most the first so many are returned
   */
  static List<Span> joined(String text, Collection<Span> spans, int most) {
    List<Span> joined = new ArrayList<>();
    for (Span each : spans.stream().sorted().toList()) {
      Span span = fit(text, each);
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && meet(text, last, span)) {
        Span both = new Span(last.start(), Math.max(last.end(), span.end()));
        joined.set(joined.size() - 1, both);
      } else if (span.length() > 0) {
        joined.add(span);
      }
    }
    return List.copyOf(joined.subList(0, Math.min(most, joined.size())));
  }

  private static boolean meet(String text, Span first, Span second) {
    return second.start() <= first.end()
        || (second.start() - first.end() <= MOST_GAP
            && text.substring(first.end(), second.start()).isBlank());
  }
}
