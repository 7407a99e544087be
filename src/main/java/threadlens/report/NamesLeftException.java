package threadlens.report;

import java.io.IOException;

/** A research file still holds a name. The message says where, never which. */
public final class NamesLeftException extends IOException {
  private static final long serialVersionUID = 1L;

  NamesLeftException(String file, long offset) {
    super(
        "a known name is left in "
            + file
            + " at byte "
            + offset
            + "; no research format was written, expected pseudonyms only");
  }
}
