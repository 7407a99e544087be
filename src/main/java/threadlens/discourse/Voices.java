package threadlens.discourse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import threadlens.discourse.ThreadMeasure.Rests;
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
        talk -> pairs(talk).length,
        Rests.AUTHORS_AND_LINKS,
        Voices::mutual);
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
        Rests.AUTHORS,
        Voices::entropy);
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
        Rests.AUTHORS,
        talk -> gini(drawnTurns(talk)));
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
        talk -> talk.once(Voices::waits).length,
        Rests.AUTHORS_AND_LINKS,
        talk -> {
          double[] waits = talk.once(Voices::waits);
          return waits.length == 0 ? Double.NaN : Quantile.ofSorted(waits, share);
        });
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

  /** Ascending; of answers of authors who were drawn several times, as often. */
  private static double[] waits(Talk talk) {
    double[] waits = new double[talk.size()];
    int count = 0;
    for (int i = 0; i < talk.size(); i++) {
      double seconds = talk.answersAnother(i) ? talk.seconds(i) : Double.NaN;
      for (int times = Double.isNaN(seconds) ? 0 : talk.weight(i); times > 0; times--) {
        waits = count == waits.length ? Arrays.copyOf(waits, 2 * count) : waits;
        waits[count++] = seconds;
      }
    }
    double[] all = Arrays.copyOf(waits, count);
    Arrays.sort(all);
    return all;
  }

  /** Of somebody drawn twice there are two who write as much. */
  private static double entropy(Talk talk) {
    int[] turns = turns(talk);
    double all = 0;
    int authors = 0;
    for (int i = 0; i < turns.length; i++) {
      all += (double) turns[i] * talk.authorWeight(i);
      authors += talk.authorWeight(i);
    }
    double entropy = 0;
    for (int i = 0; i < turns.length; i++) {
      double share = turns[i] / all;
      entropy -= talk.authorWeight(i) * share * Math.log(share);
    }
    return authors < 2 ? Double.NaN : Math.min(1, entropy / Math.log(authors));
  }

  /** The turns of each author, of somebody drawn several times as often; of nobody else. */
  private static int[] drawnTurns(Talk talk) {
    int[] turns = turns(talk);
    int count = 0;
    for (int i = 0; i < turns.length; i++) {
      count += talk.authorWeight(i);
    }
    int[] drawn = new int[count];
    for (int i = turns.length - 1; i >= 0; i--) {
      for (int times = talk.authorWeight(i); times > 0; times--) {
        drawn[--count] = turns[i];
      }
    }
    return drawn;
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

  private static double mutual(Talk talk) {
    long[] pairs = pairs(talk);
    double all = 0;
    double both = 0;
    for (long pair : pairs) {
      double weight =
          (double) talk.authorWeight((int) (pair >>> 32)) * talk.authorWeight((int) pair);
      all += weight;
      both += Arrays.binarySearch(pairs, pair << 32 | pair >>> 32) >= 0 ? weight : 0;
    }
    return both / all;
  }

  /** Who answers whom, each pair once, ascending. */
  private static long[] pairs(Talk talk) {
    long[] pairs = new long[talk.size()];
    int count = 0;
    for (int i = 0; i < talk.size(); i++) {
      if (talk.answersAnother(i)) {
        pairs[count++] = (long) talk.author(i) << 32 | talk.author(talk.parent(i));
      }
    }
    Arrays.sort(pairs, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
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
