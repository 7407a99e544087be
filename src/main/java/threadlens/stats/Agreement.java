package threadlens.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far people who judge the same things agree beyond chance. Answers are nominal: any two that
 * differ differ alike. 1 is agreement throughout, 0 what chance gives, below 0 less than chance;
 * NaN where nothing was judged twice, or only one answer was ever given.
 */
public final class Agreement {
  private Agreement() {}

  /**
   * Cohen's kappa of two judges (Cohen 1960, A Coefficient of Agreement for Nominal Scales).
   *
   * @param pairs the two answers to each thing that both judged, the first judge's first
   */
  public static double kappa(List<List<String>> pairs) {
    Map<String, double[]> shares = new TreeMap<>();
    double same = 0;
    for (List<String> pair : pairs) {
      for (int judge = 0; judge < 2; judge++) {
        shares.computeIfAbsent(pair.get(judge), unseen -> new double[2])[judge] += 1;
      }
      same += pair.get(0).equals(pair.get(1)) ? 1 : 0;
    }
    double n = pairs.size();
    double chance = shares.values().stream().mapToDouble(s -> s[0] / n * (s[1] / n)).sum();
    return chance == 1 ? Double.NaN : (same / n - chance) / (1 - chance);
  }

  /**
   * Krippendorff's alpha (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability) for any
   * number of judges and gaps; a thing judged once tells nothing and is left out.
   *
   * @param units the answers to each thing, in any order
   */
  public static double alpha(List<List<String>> units) {
    Map<String, Double> totals = new TreeMap<>();
    double disagreed = 0;
    double n = 0;
    for (List<String> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      n += unit.size();
      Map<String, Double> counts = new TreeMap<>();
      unit.forEach(answer -> counts.merge(answer, 1.0, Double::sum));
      counts.forEach((answer, count) -> totals.merge(answer, count, Double::sum));
      disagreed += unlike(new ArrayList<>(counts.values())) / (unit.size() - 1);
    }
    double expected = unlike(new ArrayList<>(totals.values()));
    return expected == 0 ? Double.NaN : 1 - (n - 1) * disagreed / expected;
  }

  /** Returns how many ordered pairs of answers differ. */
  private static double unlike(List<Double> counts) {
    double all = counts.stream().mapToDouble(count -> count).sum();
    return counts.stream().mapToDouble(count -> count * (all - count)).sum();
  }
}
