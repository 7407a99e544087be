package threadlens.discourse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.MeasureNote;
import threadlens.stats.Quantile;

/** Measures of who speaks, who answers, and how soon. */
final class Voices {
  private Voices() {}

  static ThreadMeasure reciprocity() {
    return new ThreadMeasure(
        note(
            "reciprocity",
            "Reciprocity",
            "Share of the ordered pairs of authors, one of whom answers the other, in which the"
                + " other answers too.",
            "Wasserman and Faust 1994, Social Network Analysis",
            "1",
            1.0,
            3,
            "pairs of authors"),
        talk -> pairs(talk).size(),
        talk -> {
          Set<Long> pairs = pairs(talk);
          long both =
              pairs.stream().filter(each -> pairs.contains(each << 32 | each >>> 32)).count();
          return (double) both / pairs.size();
        });
  }

  static ThreadMeasure turnTaking() {
    return new ThreadMeasure(
        note(
            "turn-taking",
            "Balance of turns",
            "Entropy of the shares of the authors in the comments, divided by its greatest value,"
                + " the logarithm of the number of authors: 1 where all speak equally often.",
            "Niculae and Danescu-Niculescu-Mizil 2016, Conversational Markers of Constructive"
                + " Discussions (balance of participation)",
            "1",
            1.0,
            2,
            "authors"),
        talk -> talk.names().size(),
        talk -> {
          int[] turns = turns(talk);
          double all = IntStream.of(turns).sum();
          double entropy = 0;
          for (int each : turns) {
            entropy -= each / all * Math.log(each / all);
          }
          return Math.min(1, entropy / Math.log(turns.length));
        });
  }

  static ThreadMeasure inequality() {
    return new ThreadMeasure(
        note(
            "participation-gini",
            "Inequality of participation",
            "Gini coefficient of the numbers of comments of the authors: 0 where all write equally"
                + " many.",
            "Gini 1912, Variabilità e mutabilità",
            "1",
            1.0,
            5,
            "authors"),
        talk -> talk.names().size(),
        talk -> gini(turns(talk)));
  }

  static ThreadMeasure responseTime(String name, String title, double share) {
    return new ThreadMeasure(
        note(
            name,
            title,
            "Of the times from a comment to an answer by somebody else, where both are known, the "
                + (share == 0.5 ? "median" : "quantile at " + share)
                + ": type 7 of Hyndman and Fan 1996.",
            "this program",
            "seconds",
            null,
            3,
            "answers with times"),
        talk -> waits(talk).length,
        talk -> Quantile.of(waits(talk), share));
  }

  /** Of numbers at least one of which is above 0. */
  static double gini(int[] counts) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      ranked += (i + 1.0) * sorted[i];
    }
    return 2 * ranked / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
  }

  private static double[] waits(Talk talk) {
    return IntStream.range(0, talk.size())
        .filter(talk::answersAnother)
        .mapToObj(talk::seconds)
        .filter(each -> each != null)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static int[] turns(Talk talk) {
    int[] turns = new int[talk.names().size()];
    for (int i = 0; i < talk.size(); i++) {
      if (talk.author(i) != Talk.NONE) {
        turns[talk.author(i)]++;
      }
    }
    return turns;
  }

  private static Set<Long> pairs(Talk talk) {
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < talk.size(); i++) {
      if (talk.answersAnother(i)) {
        pairs.add((long) talk.author(i) << 32 | talk.author(talk.parent(i)));
      }
    }
    return pairs;
  }

  private static MeasureNote note(
      String name,
      String title,
      String definition,
      String source,
      String unit,
      @Nullable Double high,
      int least,
      String of) {
    return new MeasureNote(name, title, definition, source, unit, 0.0, high, least, of);
  }
}
