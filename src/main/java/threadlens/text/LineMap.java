package threadlens.text;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CR LF, or CR. Immutable. */
public final class LineMap {
  private final int[] lineStarts;
  private final int length;

  public LineMap(CharSequence text) {
    length = text.length();
    int[] starts = new int[Math.max(16, length / 40)];
    int lines = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
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
