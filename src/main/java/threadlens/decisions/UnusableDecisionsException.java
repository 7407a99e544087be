package threadlens.decisions;

/** A file of decisions cannot be used. The message names the file and is for the user. */
public final class UnusableDecisionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableDecisionsException(String message) {
    super(message);
  }
}
