package threadlens.stats;

import java.util.Arrays;

/** Weights of the rows of a sample: how often each row counts. */
public final class Weights {
  private Weights() {}

  /** Every row once. */
  public static int[] once(int rows) {
    int[] weights = new int[rows];
    Arrays.fill(weights, 1);
    return weights;
  }
}
