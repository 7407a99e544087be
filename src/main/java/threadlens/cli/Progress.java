package threadlens.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.ReadingWatch;

/**
 * How far the work is, on standard error; only where that is a terminal. A thread of its own shows
 * it, so that a long step is seen to be under way. Time is that of a stop watch, which no setting
 * of the clock moves. Safe for use by several threads.
 */
final class Progress implements AutoCloseable, ReadingWatch {
  private static final Duration EVERY = Duration.ofMillis(250);
  private static final int WIDTH = 78;
  private static final int NAME = 26;

  /** A file with as many bytes, or more, is not read at once. */
  private static final long LARGE = 4 << 20;

  private final @Nullable PrintStream terminal;
  private final String unit;
  private final AtomicLong done = new AtomicLong();
  private final Thread showing = new Thread(this::show, "progress");
  private volatile long began = System.nanoTime();
  private volatile Parts parts = new Parts(0, 0, 0);
  private volatile @Nullable Place place;

  /**
   * @param all 0 where that is not known
   * @param before what an earlier run has done
   */
  private record Parts(long all, long before, long done) {}

  private record Place(String path, long read, long size) {
    String shown() {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String end = name.length() <= NAME ? name : "…" + name.substring(name.length() - NAME + 1);
      return String.format(Locale.ROOT, ", %s at %d %%", end, 100 * read / size);
    }
  }

  private Progress(@Nullable PrintStream terminal, String unit) {
    this.terminal = terminal;
    this.unit = unit;
    showing.setDaemon(true);
    if (shows()) {
      showing.start();
    }
  }

  /**
   * Begins to show.
   *
   * @param unit what is counted, as in {@code comments}
   */
  static Progress of(Streams streams, String unit) {
    return new Progress(streams.progress() ? streams.err() : null, unit);
  }

  /** The same of work that writes lines to standard output: not between lines on a terminal. */
  static Progress besideLines(Streams streams, String unit) {
    boolean shown = streams.progress() && !streams.colour();
    return new Progress(shown ? streams.err() : null, unit);
  }

  /**
   * Says how much there is, in parts that need not be what is counted: bytes, files. How long the
   * rest takes is reckoned from now on.
   *
   * @param all 0 where that is not known
   * @param before what an earlier run has done
   */
  Progress outOf(long all, long before) {
    parts = new Parts(all, before, before);
    began = System.nanoTime();
    return this;
  }

  /** Says how many parts are behind. */
  void reached(long part) {
    parts = new Parts(parts.all, parts.before, part);
  }

  @Override
  public void reached(String path, long read, long size) {
    place = size < LARGE || read >= size ? null : new Place(path, read, size);
  }

  void step(int more) {
    done.addAndGet(more);
  }

  boolean shows() {
    return terminal != null;
  }

  /** Returns what is shown after a time, in nanoseconds. */
  String line(long time) {
    double seconds = Math.max(1, time) / 1e9;
    long steps = done.get();
    StringBuilder line = new StringBuilder("threadlens: ");
    line.append(
        String.format(Locale.ROOT, "%,d %s, %,d/s", steps, unit, Math.round(steps / seconds)));
    Parts now = parts;
    long here = now.done - now.before;
    if (now.all > 0 && here > 0) {
      long left = Math.round(seconds * Math.max(0, now.all - now.done) / here);
      line.append(
          String.format(
              Locale.ROOT,
              ", %d %%, %d:%02d:%02d left",
              Math.min(100, 100 * now.done / now.all),
              left / 3_600,
              left / 60 % 60,
              left % 60));
    }
    Place reading = place;
    return reading == null ? line.toString() : line + reading.shown();
  }

  /** Behind the line the cursor goes back, so that a note takes its place. */
  private void show() {
    while (sleep()) {
      String line = line(System.nanoTime() - began).replaceAll("\\p{Cntrl}", "?");
      print(line.substring(0, Math.min(WIDTH, line.length())));
    }
  }

  private static boolean sleep() {
    try {
      Thread.sleep(EVERY.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false; // it is closed
    }
  }

  private void print(String line) {
    if (terminal != null) {
      terminal.print(Streams.EMPTY_LINE + line + "\r");
      terminal.flush();
    }
  }

  @Override
  public void close() {
    showing.interrupt();
    try {
      showing.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    print("");
  }
}
