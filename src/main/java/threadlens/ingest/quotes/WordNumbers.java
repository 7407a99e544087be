package threadlens.ingest.quotes;

import java.util.Arrays;
import threadlens.text.Span;

/** The words of a part of a text as numbers: equal words have equal numbers. */
final class WordNumbers {
  private long[] numbers = new long[16];
  private int[] starts = new int[16];
  private int count;

  /**
   * @param gaps parts that are left out; no run of words goes across one
   */
  WordNumbers(String text, Span part, Iterable<Span> gaps) {
    int from = part.start();
    for (Span gap : gaps) {
      if (gap.start() >= from && gap.end() <= part.end()) {
        read(text, from, gap.start());
        add(0, from);
        from = gap.end();
      }
    }
    read(text, from, part.end());
  }

  int count() {
    return count;
  }

  /** Returns the offset in the text at which a word begins. */
  int start(int index) {
    return starts[index];
  }

  /** Returns a number for the run of words that begins at an index; 0 across a gap. */
  long run(int index, int length) {
    long run = length;
    for (int i = index; i < index + length; i++) {
      if (numbers[i] == 0) {
        return 0;
      }
      run = (run ^ numbers[i]) * 0x9E3779B97F4A7C15L;
      run ^= run >>> 29;
    }
    return run == 0 ? 1 : run;
  }

  /** An ellipsis parts what was said here from what was said there. */
  private void read(String text, int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (isWord(c)) {
        i = word(text, i, end);
      } else {
        if (c == '…' || (c == '.' && text.startsWith("...", i))) {
          add(0, i);
        }
        i++;
      }
    }
  }

  private int word(String text, int start, int end) {
    long hash = 1125899906842597L;
    int i = start;
    for (char c = text.charAt(i); isWord(c); c = text.charAt(i)) {
      hash = 31 * hash + Character.toLowerCase(c);
      if (++i == end) {
        break;
      }
    }
    add(hash == 0 ? 1 : hash, start);
    return i;
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(long number, int start) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count] = start;
    numbers[count++] = number;
  }
}
