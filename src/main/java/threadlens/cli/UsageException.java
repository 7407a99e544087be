package threadlens.cli;

/**
 * What the user asked for cannot be done as asked. The message says what is wrong, then what was
 * expected; the program ends with {@link ExitCode#WRONG_USAGE}.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
