package threadlens.nlp;

/** A model file is missing or damaged: a fault of the installation, not of any text. */
public class UnusableModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableModelException(String message) {
    super(message);
  }

  public UnusableModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
