package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain from the comment that began it down to one of its answers, such as {@code A ← … ← B ← C ←
 * this}: each answers the one before.
 *
 * @param steps those before, the first and the last; in a long chain not all
 * @param sign what stands before the comment itself
 */
public record Trail(List<Step> steps, String sign, Standing standing) {
  public Trail {
    steps = List.copyOf(steps);
  }

  /**
   * A comment on the way.
   *
   * @param sign what stands before it: an arrow, with a question mark where that answer is not
   *     sure; empty before the first
   * @param href null where the comment is gone
   */
  public record Step(String sign, String name, @Nullable String href) {}
}
