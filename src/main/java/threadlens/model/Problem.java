package threadlens.model;

/**
 * Something in the input that could not be used. Work goes on; the problem travels with the result.
 *
 * @param code stable, for filters and tests, such as {@code count-differs}
 * @param message what is wrong and what was done instead
 * @param location where
 */
public record Problem(String code, String message, Location location) {
  @Override
  public String toString() {
    return location + ": " + code + ": " + message;
  }
}
