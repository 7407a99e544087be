package threadlens.evaluation;

/** The labelled data, or what was asked of it, cannot be used. The message is for the user. */
public final class UnusableGoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableGoldException(String message) {
    super(message);
  }
}
