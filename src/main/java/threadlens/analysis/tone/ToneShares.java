package threadlens.analysis.tone;

/** What the three tones of a labelled set count, when weights are fitted to it. */
public enum ToneShares {
  /** As much, however rare one is: how common a tone is elsewhere no set of labels can tell. */
  EQUAL(0),
  /**
   * By the root of how common they are. For sets that were rated on a scale and then cut: there
   * neutral is a thin band around 0, and would count for more than anybody meant by it.
   */
  ROOTS(0.5);

  private final double power;

  ToneShares(double power) {
    this.power = power;
  }

  /**
   * What one text counts, so that the texts of a set count 1 on the average.
   *
   * @param counts how many texts of the set have each tone
   */
  double ofText(int tone, int[] counts) {
    double all = 0;
    int texts = 0;
    for (int count : counts) {
      all += count == 0 ? 0 : StrictMath.pow(count, power);
      texts += count;
    }
    return texts * StrictMath.pow(counts[tone], power) / all / counts[tone];
  }
}
