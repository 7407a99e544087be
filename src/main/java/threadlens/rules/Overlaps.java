package threadlens.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Decides between findings of one category on the same words. */
final class Overlaps {
  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.span().length())
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private Overlaps() {}

  /** Findings that could stand on the same words: those of one category in one text. */
  private record Layer(Category category, boolean name) {}

  /** Keeps the more severe of two that overlap, then the longer, then the first by rule. */
  static List<Finding> resolved(List<Finding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    List<Finding> kept = new ArrayList<>();
    Map<Layer, NavigableMap<Integer, Span>> taken = new HashMap<>();
    List<Finding> best = findings.stream().sorted(BEST_FIRST).toList();
    for (Finding finding : best) {
      Layer layer = new Layer(finding.category(), finding.zone() == ZoneKind.USER_NAME);
      NavigableMap<Integer, Span> spans = taken.computeIfAbsent(layer, unseen -> new TreeMap<>());
      if (isFree(finding.span(), spans)) {
        spans.put(finding.span().start(), finding.span());
        kept.add(finding);
      }
    }
    return kept;
  }

  /** Spans that were kept never overlap, so the neighbours tell. */
  private static boolean isFree(Span span, NavigableMap<Integer, Span> taken) {
    Map.Entry<Integer, Span> before = taken.floorEntry(span.start());
    Map.Entry<Integer, Span> after = taken.ceilingEntry(span.start());
    return (before == null || !before.getValue().overlaps(span))
        && (after == null || !after.getValue().overlaps(span));
  }
}
