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

  private long count;

  public RowCharacters(Reader in) {
    super(in);
  }

  /** Says that a row is over. */
  public void next() {
    count = 0;
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
   * @throws TooLong if the row is
   */
  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (count > MOST) {
      throw new TooLong();
    }
    int read = in.read(into, from, length);
    count += Math.max(0, read);
    return read;
  }
}
