package threadlens.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command reads and writes. What was asked for goes to {@link #print}, all else to {@link
 * #note}. UTF-8 with {@code \n}, whatever the locale. Each of the streams serves one thread at a
 * time; {@link #note} may be called by any.
 *
 * @param in standard input
 * @param out standard output, buffered; flushed when the command ends
 * @param err standard error
 * @param colour whether standard output is a terminal
 * @param progress whether standard error is a terminal
 */
record Streams(
    InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress) {
  /** Makes a terminal's line empty, of a {@link Progress} for one, and goes to its beginning. */
  static final String EMPTY_LINE = "\u001b[2K\r";

  /** The process's own. */
  static Streams standard() {
    return new Streams(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)), // alone, it seeks in pipes
        new BufferedOutputStream(
            new StandardOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(1),
        isTerminal(2));
  }

  /** Streams that are no terminal, as a pipe or a test has them. */
  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
  }

  /** Writes to standard output, as it is. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a line to standard output. */
  void line(String text) {
    print(text + "\n");
  }

  /** Writes a line to standard error. */
  void note(String text) {
    err.print((progress ? EMPTY_LINE : "") + text + "\n");
    err.flush();
  }

  /** Linux tells; elsewhere Java 17 has no word for it, and plain output is right anywhere. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String device = Files.readSymbolicLink(link).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
