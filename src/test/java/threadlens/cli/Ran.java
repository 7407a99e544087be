package threadlens.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A command as a test ran it, in this process. */
record Ran(int exitCode, String out, String err) {
  static Ran command(String... arguments) {
    return with("", arguments);
  }

  static Ran with(String input, String... arguments) {
    return with(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Ran with(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Streams.of(new ByteArrayInputStream(input), out, err), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
