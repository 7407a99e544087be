package threadlens.model;

/**
 * Something in the input that could not be used. Work goes on; the problem travels with the result.
 *
 * @param code stable, for filters and tests, such as {@code count-differs}
 * @param message what is wrong and what was done instead
 * @param location where
 */
public record Problem(String code, String message, Location location) {
  /** How the codes begin of problems that say: something had to be left out. */
  public static final String LEFT_OUT = "left-out-";

  /**
   * Returns whether a line, a comment or more is missing from the result, as after {@code
   * left-out-line}; the program then ends with exit code 4.
   */
  public boolean leavesOut() {
    return code.startsWith(LEFT_OUT);
  }

  @Override
  public String toString() {
    return location + ": " + code + ": " + message;
  }
}
