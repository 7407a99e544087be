package threadlens.ingest.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Brings together what belongs to one thread, however far apart it stands in an export. Holds 32
 * MiB in memory; what is more goes to temporary files, sorted, which are merged in the end (an
 * external merge sort). Not for use by several threads of execution.
 */
final class ThreadSorter implements Closeable {
  private static final int IN_MEMORY = 32 << 20;
  private static final int BESIDE_BYTES =
      64; // of an entry: its object, its array, its place in the list
  private static final int MOST_RUNS = 64;
  private static final Comparator<Entry> BY_THREAD = Comparator.comparingLong(Entry::thread);

  /** Is given the entries, those of one thread together, in the order in which they came. */
  interface Taker {
    void take(Entry entry) throws IOException;
  }

  /** Some bytes that belong to a thread. */
  static final class Entry {
    private final long thread;
    private final byte[] bytes;

    /**
     * Takes the bytes as they are, without a copy.
     *
     * @param thread its number in the order in which threads begin
     */
    Entry(long thread, byte[] bytes) {
      this.thread = thread;
      this.bytes = bytes;
    }

    long thread() {
      return thread;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private final int inMemory;
  private final List<Path> runs = new ArrayList<>();
  private List<Entry> waiting = new ArrayList<>();
  private long size;

  ThreadSorter() {
    this(IN_MEMORY);
  }

  ThreadSorter(int inMemory) {
    this.inMemory = inMemory;
  }

  void add(long thread, byte[] bytes) throws IOException {
    waiting.add(new Entry(thread, bytes));
    size += bytes.length + BESIDE_BYTES;
    if (size > inMemory) {
      spill();
    }
  }

  /** Hands on everything, once. */
  void finish(Taker taker) throws IOException {
    if (runs.isEmpty()) {
      waiting.sort(BY_THREAD);
      for (Entry entry : waiting) {
        taker.take(entry);
      }
      return;
    }
    spill();
    merge(runs, taker);
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    waiting.sort(BY_THREAD); // stable: within a thread the order stays
    Path path = newRun();
    try (Run.Writer run = new Run.Writer(path)) {
      for (Entry entry : waiting) {
        run.write(entry);
      }
    }
    waiting = new ArrayList<>();
    size = 0;
    if (runs.size() >= MOST_RUNS) {
      mergeRuns();
    }
  }

  /** Few files stay open at once, however long the export is. */
  private void mergeRuns() throws IOException {
    List<Path> small = List.copyOf(runs);
    Path path = newRun();
    try (Run.Writer run = new Run.Writer(path)) {
      merge(small, run::write);
    }
    for (Path merged : small) {
      Files.deleteIfExists(merged);
    }
    runs.clear();
    runs.add(path);
  }

  private Path newRun() throws IOException {
    Path path = Files.createTempFile("threadlens-", ".run");
    runs.add(path);
    return path;
  }

  private static void merge(List<Path> paths, Taker taker) throws IOException {
    PriorityQueue<Run> queue =
        new PriorityQueue<>(Comparator.comparingLong(Run::thread).thenComparingInt(Run::order));
    try {
      for (int i = 0; i < paths.size(); i++) {
        Run run = new Run(paths.get(i), i);
        if (run.next()) {
          queue.add(run);
        } else {
          run.close();
        }
      }
      for (Run run = queue.poll(); run != null; run = queue.poll()) {
        taker.take(run.entry());
        if (run.next()) {
          queue.add(run);
        } else {
          run.close();
        }
      }
    } finally {
      for (Run left : queue) {
        left.close();
      }
    }
  }
}
