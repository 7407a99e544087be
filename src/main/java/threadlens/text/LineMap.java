package threadlens.text;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CR LF, or CR. Immutable. */
public final class LineMap {
  private final int[] lineStarts;
  private final int length;

  public LineMap(String text) {
    length = text.length();
    int[] starts = new int[Math.max(16, length / 40)];
    int lines = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean alone = carriage >= 0 && carriage + 1 != feed && (feed < 0 || carriage < feed);
      int end = alone || feed < 0 ? carriage : feed;
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = end + 1;
      feed = feed == end ? text.indexOf('\n', end + 1) : feed;
      carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
    }
    lineStarts = Arrays.copyOf(starts, lines);
  }

  /** Returns the 1-based line that holds an offset; the offset after the last unit is allowed. */
  public int line(int offset) {
    check(offset);
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the 1-based column, in UTF-16 units, of an offset in its line. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  private void check(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(
          "not in the text: " + offset + ", expected 0 to " + length);
    }
  }
}
