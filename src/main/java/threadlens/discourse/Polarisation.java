package threadlens.discourse;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import threadlens.model.MeasureNote;

/** Measures of how replies keep within camps or cross between them. */
final class Polarisation {
  /** Fewer replies tell nothing: the interval would hold nearly every value. */
  static final int REPLIES = 50;

  static final int AUTHORS = 20;

  private Polarisation() {}

  static CampMeasure modularity() {
    return measure(
        "modularity",
        "Modularity",
        "Share of the replies that stay within a camp, less the share expected where each author's"
            + " replies, given and received together, go to whomever they may: the sum over camps"
            + " of e - a * a. Above 0: camps keep to themselves. Below 0: they answer each other.",
        "Newman 2004, Analysis of weighted networks, equation 5",
        -0.5,
        1.0,
        Polarisation::modularity);
  }

  static CampMeasure externalInternal() {
    return measure(
        "e-i-index",
        "E-I index",
        "Replies across camps less replies within them, divided by all: 1 where all cross, -1 where"
            + " none does.",
        "Krackhardt and Stern 1988, Informal Networks and Organizational Crises",
        -1.0,
        1.0,
        Polarisation::externalInternal);
  }

  static CampMeasure hostilityGap() {
    return measure(
        "affective-polarisation-hostility",
        "Affective polarisation, hostility",
        "Mean hostility of replies across camps less that of replies within them. Above 0: camps"
            + " treat each other worse than themselves.",
        "after Iyengar, Sood and Lelkes 2012, Affect, Not Ideology; on replies, this program",
        -1.0,
        1.0,
        ties -> gap(ties, ties::hostility));
  }

  static CampMeasure sentimentGap() {
    return measure(
        "affective-polarisation-sentiment",
        "Affective polarisation, sentiment",
        "Mean sentiment of replies within camps less that of replies across them, of those with a"
            + " sentiment. Above 0: camps are kinder to themselves.",
        "after Iyengar, Sood and Lelkes 2012, Affect, Not Ideology; on replies, this program",
        -2.0,
        2.0,
        ties -> -gap(ties, ties::sentiment));
  }

  private static CampMeasure measure(
      String name,
      String title,
      String definition,
      String source,
      double low,
      double high,
      ToDoubleFunction<Ties> value) {
    MeasureNote note =
        new MeasureNote(name, title, definition, source, "1", low, high, REPLIES, "replies");
    return new CampMeasure(note, AUTHORS, false, 1, value);
  }

  static double modularity(Ties ties) {
    double all = 0;
    double inside = 0;
    double[] ends = new double[ties.camps()];
    for (int i = 0; i < ties.size(); i++) {
      double replies = ties.replies(i);
      all += replies;
      inside += ties.within(i) ? replies : 0;
      ends[ties.camp(ties.from(i))] += replies;
      ends[ties.camp(ties.to(i))] += replies;
    }
    double expected = 0;
    for (double each : ends) {
      expected += each / (2 * all) * (each / (2 * all));
    }
    return inside / all - expected;
  }

  static double externalInternal(Ties ties) {
    double across = 0;
    double within = 0;
    for (int i = 0; i < ties.size(); i++) {
      if (ties.within(i)) {
        within += ties.replies(i);
      } else {
        across += ties.replies(i);
      }
    }
    return (across - within) / (across + within);
  }

  /** The mean of a tone across camps less that within; NaN where either has none. */
  private static double gap(Ties ties, IntToDoubleFunction tone) {
    double[] sums = new double[2];
    double[] counts = new double[2];
    for (int i = 0; i < ties.size(); i++) {
      double of = tone.applyAsDouble(i);
      if (!Double.isNaN(of)) {
        int across = ties.within(i) ? 0 : 1;
        sums[across] += of * ties.replies(i);
        counts[across] += ties.replies(i);
      }
    }
    return sums[1] / counts[1] - sums[0] / counts[0];
  }
}
