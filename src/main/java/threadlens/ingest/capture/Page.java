package threadlens.ingest.capture;

import java.util.Arrays;

/**
 * The lines of a capture, numbered from 0. A line ends with LF, CR LF, or CR. Holds two ints a line
 * beside the text.
 */
final class Page {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  Page(String text) {
    this.text = text;
    int[] from = new int[16];
    int[] to = new int[16];
    int lines = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (lines == from.length) {
          from = Arrays.copyOf(from, lines * 2);
          to = Arrays.copyOf(to, lines * 2);
        }
        int stripped = stripStart(text, start, i);
        from[lines] = stripped;
        to[lines++] = stripEnd(text, stripped, i);
        boolean pair =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    starts = from;
    ends = to;
    count = lines;
  }

  int count() {
    return count;
  }

  /** Returns a line without the white space around it. */
  String line(int line) {
    return text.substring(starts[line], ends[line]);
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** Tells whether a line is empty; there is nothing before the first and after the last. */
  boolean blank(int line) {
    return line < 0 || line >= count || ends[line] == starts[line];
  }

  /** Returns the 1-based column of the first character of a line that is no white space. */
  int column(int line) {
    int start = starts[line];
    int before = start;
    while (before > 0 && text.charAt(before - 1) != '\n' && text.charAt(before - 1) != '\r') {
      before--;
    }
    return start - before + 1;
  }

  /** Returns the first line from here on that is not empty; {@code end} where there is none. */
  int nextFilled(int line, int end) {
    int next = line;
    while (next < end && blank(next)) {
      next++;
    }
    return next;
  }

  /** Returns the line after the last one, before {@code end}, that is not empty. */
  int endOfFilled(int start, int end) {
    int last = end;
    while (last > start && blank(last - 1)) {
      last--;
    }
    return last;
  }

  /**
   * Returns paragraphs parted by an empty line, lines by a line break, of all lines from start to
   * before end.
   */
  String prose(int start, int end) {
    StringBuilder prose = new StringBuilder();
    boolean gap = false;
    for (int i = start; i < end; i++) {
      if (blank(i)) {
        gap = true;
      } else {
        prose.append(prose.isEmpty() ? "" : gap ? "\n\n" : "\n").append(text, starts[i], ends[i]);
        gap = false;
      }
    }
    return prose.toString();
  }

  private static int stripStart(String text, int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int stripEnd(String text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
