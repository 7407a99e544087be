package threadlens.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import threadlens.model.CorpusMeasures.LanguageCoverage;
import threadlens.model.LinkBasis;

/**
 * How much of each language entered the figures.
 *
 * @param camps by author
 */
record Coverage(Map<Integer, Integer> camps) {

  List<LanguageCoverage> of(Map<LinkBasis, ReplyTally> measured, SortedMap<String, Long> comments) {
    Map<String, Double> stated = entered(measured.getOrDefault(LinkBasis.STATED, new ReplyTally()));
    Map<String, Double> all = entered(measured.getOrDefault(LinkBasis.ALL, new ReplyTally()));
    return comments.entrySet().stream()
        .map(
            each ->
                new LanguageCoverage(
                    each.getKey(),
                    each.getValue(),
                    Math.round(stated.getOrDefault(each.getKey(), 0.0)),
                    all.getOrDefault(each.getKey(), 0.0)))
        .sorted(
            Comparator.comparingLong(LanguageCoverage::comments)
                .reversed()
                .thenComparing(LanguageCoverage::language))
        .toList();
  }

  private Map<String, Double> entered(ReplyTally tally) {
    Map<String, Double> entered = new TreeMap<>();
    for (ReplyTally.Pair pair : tally.pairs()) {
      if (camps.containsKey(pair.from()) && camps.containsKey(pair.to())) {
        pair.languages().forEach((name, count) -> entered.merge(name, count, Double::sum));
      }
    }
    return entered;
  }
}
