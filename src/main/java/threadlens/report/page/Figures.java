package threadlens.report.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as pages show them; empty where there is none. */
final class Figures {
  private Figures() {}

  /** A share from 0 to 1 in hundredths. */
  static String share(double share) {
    return String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * share);
  }

  static String share(long of, long all) {
    return all == 0 ? "" : share((double) of / all);
  }

  /** An interval of shares. */
  static String interval(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null
        ? ""
        : String.format(Locale.ROOT, "%.1f–%.1f\u00A0%%", 100 * low, 100 * high);
  }

  /** From -1 to 1, with its sign. */
  static String signed(@Nullable Double score) {
    return score == null ? "" : String.format(Locale.ROOT, "%+.2f", score).replace('-', '−');
  }

  /** From 0 to 1. */
  static String plain(@Nullable Double score) {
    return score == null ? "" : String.format(Locale.ROOT, "%.2f", score);
  }
}
