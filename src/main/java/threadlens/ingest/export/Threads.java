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
  private boolean ofDays;
  private boolean any;

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

  /**
   * Says that a file of this format may hold what was said on some days alone: what it lacks of
   * other days is not gone.
   */
  public void mayBeOfSomeDays() {
    ofDays = true;
  }

  /** Lets times be numbers of days where all of them are, as in tables that were spreadsheets. */
  public void mayNumberDays() {
    table = true;
  }

  /**
   * Says what thread it is. A thread that has no comments comes out only if it has an article.
   *
   * @param key names the thread, the same in every export that holds it
   */
  public void head(String key, ThreadHead head) throws IOException {
    add(key, new Parcel.OfHead(head, file));
  }

  /**
   * Adds a comment to a thread, as its last.
   *
   * @param key names the thread, the same in every export that holds it
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
    add(key, new Parcel.OfProblem(code, message, line, column, file));
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
    if (dayNumbers()) {
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
    fetchedAt = null;
    any = false;
  }

  /** Returns what could not be used of the file and belongs to no thread. */
  Iterable<Problem> atLarge() {
    return atLarge.list();
  }

  /** Returns when the file was made, as it tells itself; null where it does not. */
  @Nullable OffsetDateTime fetchedAt() {
    return fetchedAt;
  }

  /** Tells whether the file had a comment, or an article. */
  boolean any() {
    return any;
  }

  /** Tells whether all times were numbers of days, once all was read. */
  boolean dayNumbers() {
    return aTime != null && !otherTime;
  }

  /** Tells whether files may be of some days alone. */
  boolean ofDays() {
    return ofDays;
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
    long number = numbers.of(key);
    if (named && (numbers.count() > before || ThreadNumbers.isBeyond(number))) {
      ThreadHead head = ThreadHead.of(key.isEmpty() ? null : key, "", null);
      sorter.add(number, ParcelBytes.of(new Parcel.OfHead(head, file)));
    }
    sorter.add(number, ParcelBytes.of(parcel));
    any |=
        parcel instanceof Parcel.OfPost
            || (parcel instanceof Parcel.OfHead told && !told.head().text().isEmpty());
  }
}
