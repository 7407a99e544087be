package threadlens.nlp;

/**
 * None of the models is there: the program was built without them. Whoever can do without says what
 * was not evaluated, and goes on.
 */
public final class ModelsNotInstalledException extends UnusableModelException {
  private static final long serialVersionUID = 1L;

  /** The code of what is not evaluated for want of models. */
  public static final String CODE = "not-installed";

  public ModelsNotInstalledException(String message) {
    super(message);
  }
}
