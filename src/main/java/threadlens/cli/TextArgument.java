package threadlens.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is given as an argument, or on standard input where the argument is a hyphen. */
final class TextArgument {
  private static final int MOST_BYTES = 4_000_000;

  private TextArgument() {}

  static String read(String argument, Streams streams) {
    if (!argument.equals("-")) {
      return argument;
    }
    try {
      byte[] bytes = streams.in().readNBytes(MOST_BYTES);
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input", e);
    }
  }
}
