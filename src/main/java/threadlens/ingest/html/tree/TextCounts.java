package threadlens.ingest.html.tree;

import java.util.Arrays;

/** Counts the characters of texts; of each text in one pass, for most of a page is counted. */
final class TextCounts {
  private static final int FIRST_SIZE = 1024;
  private static final int FIRST_DENSE = 0x2e80;
  private static final String MARKS = ".,;:!?\u060c\u061b\u061f\u3001\u3002\uff0c\uff01\uff1f";
  private static final int ASCII = 0x80;

  /** For each character of ASCII 1, if it is one that is seen; a branch would cost more. */
  private static final byte[] SEEN_OF = new byte[ASCII];

  private static final byte[] MARKS_OF = new byte[ASCII];

  static {
    Arrays.fill(SEEN_OF, ' ' + 1, ASCII, (byte) 1);
    MARKS.chars().filter(c -> c < ASCII).forEach(c -> MARKS_OF[c] = 1);
  }

  private int[] seen = new int[FIRST_SIZE];
  private int[] letters = new int[FIRST_SIZE];
  private int[] marks = new int[FIRST_SIZE];
  private int size;

  /** A copy of a piece of text is faster to look at. */
  private final char[] copy = new char[FIRST_SIZE];

  /** Counts the next text. */
  void add(String text) {
    if (size == seen.length) {
      seen = Arrays.copyOf(seen, 2 * size);
      letters = Arrays.copyOf(letters, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    for (int from = 0; from < text.length(); from += copy.length) {
      int length = Math.min(copy.length, text.length() - from);
      text.getChars(from, from + length, copy, 0);
      count(length);
    }
    size++;
  }

  private void count(int length) {
    int ofAscii = 0;
    int others = 0;
    int otherLetters = 0;
    int ofMarks = 0;
    for (int i = 0; i < length; i++) {
      char c = copy[i];
      if (c < ASCII) {
        ofAscii += SEEN_OF[c];
        ofMarks += MARKS_OF[c];
      } else if (c != '\u00a0') {
        others++;
        if (c < 0x1000 || !Character.isWhitespace(c)) {
          otherLetters += c < FIRST_DENSE ? 1 : 3;
          ofMarks += MARKS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    seen[size] += ofAscii + others;
    letters[size] += ofAscii + otherLetters;
    marks[size] += ofMarks;
  }

  int seen(int text) {
    return seen[text];
  }

  int letters(int text) {
    return letters[text];
  }

  int marks(int text) {
    return marks[text];
  }
}
