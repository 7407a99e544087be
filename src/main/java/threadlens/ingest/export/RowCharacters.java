package threadlens.ingest.export;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The characters of a table, of which one row may have {@link #MOST}: a quote that nobody closes
 * would make one cell of all that follows.
 */
public final class RowCharacters extends FilterReader {
  static final int MOST = 16 << 20;

  private final boolean lines;
  private final boolean escapes;
  private final int most;
  private long count;
  private boolean quoted;
  private boolean cut;
  private boolean spared;
  private char last;

  public RowCharacters(Reader in) {
    this(in, false, false, MOST);
  }

  RowCharacters(Reader in, boolean lines, boolean escapes, int most) {
    super(in);
    this.most = most;
    this.lines = lines;
    this.escapes = escapes;
  }

  /**
   * Of rows that end with their line, where no quote is open. What is too long of such a row is
   * passed over, once, and the next row can be read.
   *
   * @param escapes whether a quote behind a backslash opens and closes nothing
   */
  public static RowCharacters ofLines(Reader in, boolean escapes) {
    return new RowCharacters(in, true, escapes, MOST);
  }

  /** Says that a row is over. */
  public void next() {
    count = 0;
    cut = false;
    spared = false;
  }

  /** Returns whether the row ends before its end, since it is too long. */
  public boolean isCut() {
    return cut;
  }

  /** Says of a row that is cut what became of it. */
  public static String whyCut() {
    return "a row of more than " + MOST + " characters; left out";
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /** Says why a row could not be read, where it begins. */
  public static String why(UncheckedIOException e) {
    return e.getCause() instanceof TooLong tooLong
        ? tooLong.getMessage() + " begins here, or a quote that is not closed"
        : "a quote that opens here is not closed";
  }

  /** Tells that a row is too long. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super("a row of more than " + MOST + " characters");
    }
  }

  /**
   * Reads on.
   *
   * @throws TooLong if the row is, and where it ends cannot be told
   */
  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (count > most && !isOver()) {
      if (!lines || quoted || cut) {
        throw new TooLong();
      }
      cut = true;
      return fromNextLine(into, from, length);
    }
    int read = in.read(into, from, length);
    if (lines) {
      follow(into, from, from + read);
    }
    count += Math.max(0, read);
    return read;
  }

  /**
   * Tells whether the row seems to have ended with what was read last, once for each: what follows
   * is then looked at to tell one line end from another.
   */
  private boolean isOver() {
    boolean over = lines && !quoted && !spared && (last == '\n' || last == '\r');
    spared |= over;
    return over;
  }

  /** Passes over what is left of a line; what follows begins with its end. */
  private int fromNextLine(char[] into, int from, int length) throws IOException {
    for (int read = in.read(into, from, length); read >= 0; read = in.read(into, from, length)) {
      for (int i = from; i < from + read; i++) {
        follow(into, i, i + 1);
        if (!quoted && (into[i] == '\n' || into[i] == '\r')) {
          follow(into, i + 1, from + read);
          int left = from + read - i;
          System.arraycopy(into, i, into, from, left);
          count = left;
          return left;
        }
      }
    }
    return -1;
  }

  private void follow(char[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text[i];
      quoted ^= c == '"' && !(escapes && last == '\\');
      last = c;
    }
  }
}
