package threadlens.stats;

import java.util.SplittableRandom;

/** Random numbers of distributions that the library has none of. */
public final class Draws {
  private static final double NEARLY_NORMAL = 25;

  private Draws() {}

  /**
   * Draws how many of some trials come out well: the normal approximation where its variance is
   * over 25, else one by one.
   *
   * @param chance of each, from 0 to 1
   */
  public static double binomial(long trials, double chance, SplittableRandom random) {
    double variance = trials * chance * (1 - chance);
    if (variance > NEARLY_NORMAL) {
      double drawn = Math.rint(trials * chance + Math.sqrt(variance) * random.nextGaussian());
      return Math.max(0, Math.min((double) trials, drawn));
    }
    return chance <= 0.5 ? few(trials, chance, random) : trials - few(trials, 1 - chance, random);
  }

  /** Leaps from one that comes out well to the next, so that the cost is their number. */
  private static long few(long trials, double chance, SplittableRandom random) {
    long found = 0;
    double at = 0;
    double miss = Math.log1p(-chance);
    while (miss < 0) {
      at += Math.floor(Math.log(1 - random.nextDouble()) / miss) + 1;
      if (at > trials) {
        break;
      }
      found++;
    }
    return found;
  }

  /**
   * Draws a number from 0 to 1 of the beta distribution, as a ratio of gamma ones (Marsaglia and
   * Tsang 2000).
   *
   * @param a above 0
   * @param b above 0
   */
  static double beta(double a, double b, SplittableRandom random) {
    double x = gamma(a, random);
    return x / (x + gamma(b, random));
  }

  private static double gamma(double shape, SplittableRandom random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double v = Math.pow(1 + c * normal, 3);
      if (v > 0
          && Math.log(1 - random.nextDouble())
              < 0.5 * normal * normal + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
