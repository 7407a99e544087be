package threadlens.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whoever read standard output has closed it, as {@code head} does: no fault, only the end. */
final class ReaderGoneException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
