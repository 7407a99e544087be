package threadlens.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import threadlens.model.Finding;

/** Decides between findings of one category on the same words. */
final class Overlaps {
  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.span().length())
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private Overlaps() {}

  /** Keeps the more severe of two that overlap, then the longer, then the first by rule. */
  static List<Finding> resolved(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    findings.stream()
        .sorted(BEST_FIRST)
        .forEach(
            finding -> {
              if (kept.stream().noneMatch(other -> same(other, finding))) {
                kept.add(finding);
              }
            });
    return kept;
  }

  private static boolean same(Finding a, Finding b) {
    return a.category() == b.category() && a.zone() == b.zone() && a.span().overlaps(b.span());
  }
}
