package threadlens.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What commands give on one machine, for tests of other rooms. */
public final class SingleMachine {
  private SingleMachine() {}

  /** Returns what {@code annotate} writes. */
  public static byte[] annotate(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("annotate", file.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  /** Returns what a command writes to standard output. */
  public static byte[] run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Main.run(Streams.of(in, out, new ByteArrayOutputStream()), arguments);
    return out.toByteArray();
  }
}
