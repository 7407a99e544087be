package threadlens.ingest.archive;

import java.io.EOFException;
import java.io.IOException;

/** What a library says of a fault, on one line of bounded length. */
final class Said {
  private static final int LONGEST = 120;

  private Said() {}

  static String by(IOException e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    StringBuilder shown = new StringBuilder();
    said.chars()
        .limit(LONGEST)
        .forEach(c -> shown.append(Character.isISOControl(c) ? '?' : (char) c));
    return shown.toString();
  }
}
