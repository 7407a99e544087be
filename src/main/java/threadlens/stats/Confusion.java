package threadlens.stats;

import java.util.stream.IntStream;

/**
 * How often each class was taken for each. A share of nothing, as the precision of a class that was
 * never answered, is 0; only {@link #accuracy} of no rows is NaN.
 */
public final class Confusion {
  private final long[][] counts;

  private Confusion(long[][] counts) {
    this.counts = counts;
  }

  /**
   * Counts.
   *
   * @param classes how many classes there are
   * @param gold for each row, the right class
   * @param answers for each row, the class answered
   * @param weights for each row, how often it counts
   */
  public static Confusion of(int classes, int[] gold, int[] answers, int[] weights) {
    long[][] counts = new long[classes][classes];
    for (int row = 0; row < gold.length; row++) {
      counts[gold[row]][answers[row]] += weights[row];
    }
    return new Confusion(counts);
  }

  /** How many rows of a gold class got an answer. */
  public long count(int gold, int answer) {
    return counts[gold][answer];
  }

  public double accuracy() {
    long right = 0;
    long all = 0;
    for (int gold = 0; gold < counts.length; gold++) {
      right += counts[gold][gold];
      all += ofGold(gold);
    }
    return all == 0 ? Double.NaN : (double) right / all;
  }

  public double precision(int of) {
    return share(counts[of][of], ofAnswer(of));
  }

  public double recall(int of) {
    return share(counts[of][of], ofGold(of));
  }

  /** The harmonic mean of precision and recall. */
  public double f1(int of) {
    return share(2 * counts[of][of], ofGold(of) + ofAnswer(of));
  }

  /** The mean F1 of the classes that occur, in gold or in answers. */
  public double macroF1() {
    return classes()
        .filter(each -> ofGold(each) + ofAnswer(each) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(Double.NaN);
  }

  /** The mean recall of the classes that occur in gold. */
  public double averageRecall() {
    return classes()
        .filter(each -> ofGold(each) > 0)
        .mapToDouble(this::recall)
        .average()
        .orElse(Double.NaN);
  }

  private IntStream classes() {
    return IntStream.range(0, counts.length);
  }

  private long ofGold(int gold) {
    return IntStream.range(0, counts.length).mapToLong(answer -> counts[gold][answer]).sum();
  }

  private long ofAnswer(int answer) {
    return IntStream.range(0, counts.length).mapToLong(gold -> counts[gold][answer]).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
