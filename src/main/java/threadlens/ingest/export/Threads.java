package threadlens.ingest.export;

import java.io.Closeable;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
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
  private int file;
  private boolean named;
  private @Nullable OffsetDateTime fetchedAt;
  private @Nullable String aTime;
  private boolean otherTime;
  private boolean table;

  Threads() {}

  /**
   * Lets the key of each thread be its record, where no head says otherwise; an empty key names no
   * record.
   */
  public void nameByKey() {
    named = true;
  }

  /** Says when the export was made, as it tells itself: what the user tells goes before. */
  public void fetchedAt(OffsetDateTime time) {
    fetchedAt = time;
  }

  /** Lets times be numbers of days where all of them are, as in tables that were spreadsheets. */
  public void mayNumberDays() {
    table = true;
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
    String time = post.time();
    if (table && time != null && !otherTime) {
      aTime = aTime == null ? time : aTime;
      otherTime = !ExportTimes.isDayNumber(time);
    }
    add(key, new Parcel.OfPost(post, file));
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

  /**
   * Ends a file.
   *
   * @param cut why the data end before their end; empty where they do not
   */
  void end(String cut) {
    if (!cut.isEmpty()) {
      problem("left-out-rest", cut + "; what follows is left out", lastLine, 1);
    }
    if (times(null).dayNumbers()) {
      String message =
          "all times are numbers such as " + aTime + ": taken for a spreadsheet's days";
      problem("day-numbers", message, 1, 1);
    }
  }

  /**
   * Begins a file, whose problems are its own.
   *
   * @param number which it is, from 0 on
   */
  void begin(int number) {
    file = number;
    atLarge = new Problems(new SourceId("", null, ""));
    lastLine = 1;
  }

  /** Returns what could not be used of the file and belongs to no thread. */
  Iterable<Problem> atLarge() {
    return atLarge.list();
  }

  /**
   * Returns what is known of times, once all was read.
   *
   * @param told when the export was made, by others than itself; null where nobody tells
   */
  ExportTimes times(@Nullable OffsetDateTime told) {
    return new ExportTimes(told == null ? fetchedAt : told, aTime != null && !otherTime);
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
