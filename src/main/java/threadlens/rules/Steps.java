package threadlens.rules;

/** Counts what one rule does with one comment, so that no text can make it work for ever. */
final class Steps {
  /** A common comment takes a few dozen. */
  static final int BUDGET = 100_000;

  private int left = BUDGET;

  /** Takes a step; false once the budget is spent. */
  boolean take() {
    left = Math.max(-1, left - 1);
    return left >= 0;
  }

  /** Takes what reading so many characters is worth. */
  boolean takeFor(int characters) {
    left -= characters / 64;
    return take();
  }

  boolean spent() {
    return left < 0;
  }

  int taken() {
    return BUDGET - Math.max(0, left);
  }
}
