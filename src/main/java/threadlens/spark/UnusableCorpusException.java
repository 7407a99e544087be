package threadlens.spark;

/** Something about the input, the output or an option that the user has to change; exit code 2. */
final class UnusableCorpusException extends RuntimeException {
  UnusableCorpusException(String message) {
    super(message);
  }

  UnusableCorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
