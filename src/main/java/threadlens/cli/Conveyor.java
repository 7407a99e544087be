package threadlens.cli;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Work that is begun one after the other, done by several threads, and comes out in the order in
 * which it was begun. One thread loads, one takes. What is under way has a bounded weight, so that
 * memory does not grow with the input.
 *
 * @param <T> what comes out
 */
final class Conveyor<T> implements AutoCloseable {
  /** Puts work on the conveyor; runs in a thread of its own. */
  @FunctionalInterface
  interface Loader<T> {
    void load(Conveyor<T> onto) throws Exception;
  }

  private record Piece<T>(@Nullable CompletableFuture<T> work, int weight) {}

  private final int capacity;
  private final Semaphore room;
  private final ExecutorService workers;
  private final BlockingQueue<Piece<T>> pieces = new LinkedBlockingQueue<>();
  private final Thread loading;

  /**
   * @param jobs how many threads work
   * @param capacity the weight that may be under way; what weighs more goes alone
   */
  Conveyor(int jobs, int capacity, Loader<T> loader) {
    this.capacity = capacity;
    this.room = new Semaphore(capacity);
    this.workers = Executors.newFixedThreadPool(jobs, daemons("worker"));
    this.loading = daemons("reader").newThread(() -> load(loader));
  }

  /** Begins to load. */
  Conveyor<T> start() {
    loading.start();
    return this;
  }

  /** The threads that work. */
  ExecutorService workers() {
    return workers;
  }

  /** Puts on the next piece of work; waits while there is no room. */
  void put(CompletableFuture<T> work, int weight) {
    int taken = Math.min(weight, capacity);
    room.acquireUninterruptibly(taken);
    pieces.add(new Piece<>(work, taken));
  }

  /** Returns whether {@link #take} would have to wait. */
  boolean waits() {
    Piece<T> first = pieces.peek();
    return first == null || (first.work != null && !first.work.isDone());
  }

  /** Returns the next result, in the order of the work; null after the last. */
  @Nullable T take() {
    try {
      Piece<T> piece = pieces.take();
      if (piece.work == null) {
        return null;
      }
      T done = piece.work.join();
      room.release(piece.weight);
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others were at work", e);
    } catch (CompletionException e) {
      throw ErrorMessages.asThrown(e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    loading.interrupt();
  }

  private void load(Loader<T> loader) {
    Throwable fault = null;
    try {
      loader.load(this);
    } catch (Throwable e) { // whatever it is, the thread that takes must hear of it
      fault = e;
    }
    pieces.add(new Piece<>(fault == null ? null : CompletableFuture.failedFuture(fault), 0));
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
