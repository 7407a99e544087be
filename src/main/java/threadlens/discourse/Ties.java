package threadlens.discourse;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import threadlens.stats.Draws;

/**
 * Replies between authors with a camp, as measures see them: one entry for each ordered pair.
 * Nobody answers themselves. Not to be changed.
 */
final class Ties {
  private static final int TRIES = 100;

  private final int[] camps;
  private final int[] from;
  private final int[] to;
  private final int[] written;
  private final double[] replies;
  private final double[] hostility;
  private final double[] sentiment;

  /**
   * @param camps the camp of each author, from 0
   * @param from who answers
   * @param to who is answered
   * @param written of how many replies an entry is made
   * @param replies the same, each by its confidence
   * @param hostility mean of these replies, from 0 to 1; NaN where none is evaluated
   * @param sentiment mean of these replies, from -1 to 1; NaN where none has a sentiment
   */
  Ties(
      int[] camps,
      int[] from,
      int[] to,
      int[] written,
      double[] replies,
      double[] hostility,
      double[] sentiment) {
    this.camps = camps;
    this.from = from;
    this.to = to;
    this.written = written;
    this.replies = replies;
    this.hostility = hostility;
    this.sentiment = sentiment;
  }

  int camp(int author) {
    return camps[author];
  }

  int from(int tie) {
    return from[tie];
  }

  int to(int tie) {
    return to[tie];
  }

  double replies(int tie) {
    return replies[tie];
  }

  double hostility(int tie) {
    return hostility[tie];
  }

  double sentiment(int tie) {
    return sentiment[tie];
  }

  /** How many camps there are, up to the last that has an author. */
  int camps() {
    return 1 + Arrays.stream(camps).max().orElse(-1);
  }

  int authors() {
    return camps.length;
  }

  int size() {
    return from.length;
  }

  boolean within(int tie) {
    return camps[from[tie]] == camps[to[tie]];
  }

  double sum() {
    return Arrays.stream(replies).sum();
  }

  /** How many authors answer or are answered. */
  int speaking() {
    boolean[] speaks = new boolean[camps.length];
    for (int i = 0; i < from.length; i++) {
      speaks[from[i]] |= replies[i] > 0;
      speaks[to[i]] |= replies[i] > 0;
    }
    int count = 0;
    for (boolean each : speaks) {
      count += each ? 1 : 0;
    }
    return count;
  }

  /**
   * Draws authors with replacement, and of the replies of each pair as many as their confidence
   * lets stand (Snijders and Borgatti 1999, Non-parametric standard errors and tests for network
   * statistics).
   */
  Ties resampled(SplittableRandom random) {
    int[] times = new int[camps.length];
    for (int i = 0; i < camps.length; i++) {
      times[random.nextInt(camps.length)]++;
    }
    double[] drawn = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      int often = times[from[i]] * times[to[i]];
      double kept = Draws.binomial(written[i], Math.min(1, replies[i] / written[i]), random);
      drawn[i] = often * kept;
    }
    return kept(drawn);
  }

  /** Leaves out what was not drawn, so that measures need not look at it. */
  private Ties kept(double[] drawn) {
    int[] places = IntStream.range(0, drawn.length).filter(i -> drawn[i] > 0).toArray();
    return new Ties(
        camps,
        IntStream.of(places).map(i -> from[i]).toArray(),
        IntStream.of(places).map(i -> to[i]).toArray(),
        IntStream.of(places).map(i -> written[i]).toArray(),
        IntStream.of(places).mapToDouble(i -> drawn[i]).toArray(),
        IntStream.of(places).mapToDouble(i -> hostility[i]).toArray(),
        IntStream.of(places).mapToDouble(i -> sentiment[i]).toArray());
  }

  /**
   * Draws a network of the configuration model: every reply goes to somebody among those who are
   * answered, and how often each answers and is answered stays as it is. Replies are taken whole,
   * an entry's confidence rounded by chance.
   */
  Ties rewired(SplittableRandom random) {
    int[] counts = new int[from.length];
    int all = 0;
    for (int i = 0; i < from.length; i++) {
      int whole = (int) replies[i];
      counts[i] = whole + (random.nextDouble() < replies[i] - whole ? 1 : 0);
      all += counts[i];
    }
    int[] entry = new int[all];
    int[] target = new int[all];
    int at = 0;
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < counts[i]; j++) {
        entry[at] = i;
        target[at++] = to[i];
      }
    }
    shuffle(target, random);
    return rebuilt(entry, parted(entry, target, random));
  }

  private static void shuffle(int[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int value = values[i];
      values[i] = values[other];
      values[other] = value;
    }
  }

  /** Exchanges the targets of replies that would go to their own author. */
  private int[] parted(int[] entry, int[] target, SplittableRandom random) {
    for (int i = 0; i < target.length; i++) {
      int tries = 0;
      while (from[entry[i]] == target[i] && tries++ < TRIES) {
        int other = random.nextInt(target.length);
        if (from[entry[other]] != target[i] && from[entry[i]] != target[other]) {
          int value = target[i];
          target[i] = target[other];
          target[other] = value;
        }
      }
    }
    return target;
  }

  /** Each reply keeps its author and its tone. One that found nobody else to go to is left out. */
  private Ties rebuilt(int[] entry, int[] target) {
    int size = entry.length;
    int[] single = new int[size];
    Arrays.fill(single, 1);
    int[] newFrom = new int[size];
    double[] one = new double[size];
    double[] newHostility = new double[size];
    double[] newSentiment = new double[size];
    for (int i = 0; i < size; i++) {
      newFrom[i] = from[entry[i]];
      one[i] = newFrom[i] == target[i] ? 0 : 1;
      newHostility[i] = hostility[entry[i]];
      newSentiment[i] = sentiment[entry[i]];
    }
    return new Ties(camps, newFrom, target, single, one, newHostility, newSentiment);
  }
}
