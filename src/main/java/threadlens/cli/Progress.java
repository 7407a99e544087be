package threadlens.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the work is, on standard error; only where that is a terminal. Time is that of a stop
 * watch, which no setting of the clock moves. Serves one thread.
 */
final class Progress implements AutoCloseable {
  private static final long EVERY = Duration.ofMillis(250).toNanos();
  private static final int WIDTH = 78;

  private final @Nullable PrintStream terminal;
  private final String unit;
  private final long began;
  private long shown;
  private long done;
  private long parts;
  private long partsBefore;
  private long partsDone;

  private Progress(@Nullable PrintStream terminal, String unit, long now) {
    this.terminal = terminal;
    this.unit = unit;
    this.began = now;
    this.shown = now;
  }

  /**
   * Begins to show.
   *
   * @param unit what is counted, as in {@code comments}
   */
  static Progress of(Streams streams, String unit) {
    return new Progress(streams.progress() ? streams.err() : null, unit, System.nanoTime());
  }

  /**
   * Says how much there is, in parts that need not be what is counted: bytes, files.
   *
   * @param all 0 where that is not known
   * @param before what an earlier run has done
   */
  Progress outOf(long all, long before) {
    parts = all;
    partsBefore = before;
    partsDone = before;
    return this;
  }

  /** Says how many parts are behind. */
  void reached(long part) {
    partsDone = part;
  }

  void step(int more) {
    done += more;
    long now = System.nanoTime();
    if (terminal != null && now - shown >= EVERY) {
      shown = now;
      terminal.print("\r" + padded(line(now - began)));
      terminal.flush();
    }
  }

  /** Returns what is shown after a time, in nanoseconds. */
  String line(long time) {
    double seconds = Math.max(1, time) / 1e9;
    StringBuilder line = new StringBuilder("threadlens: ");
    line.append(
        String.format(Locale.ROOT, "%,d %s, %,d/s", done, unit, Math.round(done / seconds)));
    long here = partsDone - partsBefore;
    if (parts > 0 && here > 0) {
      long left = Math.round(seconds * Math.max(0, parts - partsDone) / here);
      line.append(
          String.format(
              Locale.ROOT,
              ", %d %%, %d:%02d:%02d left",
              Math.min(100, 100 * partsDone / parts),
              left / 3_600,
              left / 60 % 60,
              left % 60));
    }
    return line.toString();
  }

  private static String padded(String line) {
    return line + " ".repeat(Math.max(0, WIDTH - line.length()));
  }

  @Override
  public void close() {
    if (terminal != null && shown != began) {
      terminal.print("\r" + " ".repeat(WIDTH) + "\r");
      terminal.flush();
    }
  }
}
