package threadlens.exchange;

/** The line is JSON, and still no utterance; the message says why. */
final class UnusableLineException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableLineException(String message) {
    super(message);
  }
}
