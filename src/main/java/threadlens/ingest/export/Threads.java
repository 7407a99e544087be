package threadlens.ingest.export;

import java.io.Closeable;
import java.io.IOException;
import threadlens.ingest.decoding.Problems;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * Takes what a reader finds in an export, in whatever order it stands there. Keeps it in bounded
 * memory.
 */
public final class Threads implements Closeable {
  private final ThreadSorter sorter = new ThreadSorter();
  private final ThreadNumbers numbers = new ThreadNumbers();
  private Problems atLarge = new Problems(new SourceId("", null, ""));
  private int lastLine = 1;
  private boolean openings;
  private boolean named;

  Threads() {}

  /**
   * Lets the key of each thread be its record, where no head says otherwise; an empty key names no
   * record.
   */
  public void nameByKey() {
    named = true;
  }

  /**
   * Says what thread it is. A thread that has no comments comes out only if it has an article.
   *
   * @param key names the thread within the export
   */
  public void head(String key, ThreadHead head) throws IOException {
    add(key, new Parcel.OfHead(head));
  }

  /**
   * Adds a comment to a thread, as its last.
   *
   * @param key names the thread within the export
   */
  public void post(String key, Post post) throws IOException {
    lastLine = post.line();
    add(key, new Parcel.OfPost(post, openings));
  }

  /** Notes what could not be used of one thread, at a place of the source. */
  public void problem(String key, String code, String message, int line, int column)
      throws IOException {
    add(key, new Parcel.OfProblem(code, message, line, column));
  }

  /** Notes what could not be used and belongs to no thread, at a place of the source. */
  public void problem(String code, String message, int line, int column) {
    atLarge.add(code, message, Math.max(1, line), Math.max(1, column));
  }

  /** Notes why the data end before their end; empty where they do not. */
  void endsEarly(String why) {
    if (!why.isEmpty()) {
      problem("left-out-rest", why + "; what follows is left out", lastLine, 1);
    }
  }

  /**
   * Begins a file, whose problems are its own.
   *
   * @param ofOpenings whether it is the half that is read before the comments
   */
  void begin(boolean ofOpenings) {
    openings = ofOpenings;
    atLarge = new Problems(new SourceId("", null, ""));
    lastLine = 1;
  }

  /** Returns what could not be used of the file and belongs to no thread. */
  Iterable<Problem> atLarge() {
    return atLarge.list();
  }

  ThreadSorter sorter() {
    return sorter;
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }

  private void add(String key, Parcel parcel) throws IOException {
    int before = numbers.count();
    int number = numbers.of(key);
    if (named && numbers.count() > before) {
      ThreadHead head = ThreadHead.of(key.isEmpty() ? null : key, "", null);
      sorter.add(number, ParcelBytes.of(new Parcel.OfHead(head)));
    }
    if (number != ThreadNumbers.TOO_MANY) {
      sorter.add(number, ParcelBytes.of(parcel));
    } else if (parcel instanceof Parcel.OfPost post) {
      problem(
          "left-out-comment",
          "more than " + ThreadNumbers.MOST + " threads in one file, expected fewer; split it",
          post.post().line(),
          post.post().column());
    }
  }
}
