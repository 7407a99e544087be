package threadlens.ingest.quotes;

import java.util.Arrays;
import java.util.Locale;
import threadlens.text.Span;

/** The words of a part of a text as numbers: equal words have equal numbers. */
final class WordNumbers {
  private long[] numbers = new long[16];
  private int count;

  /**
   * @param gaps parts that are left out; no run of words goes across one
   */
  WordNumbers(String text, Span part, Iterable<Span> gaps) {
    int from = part.start();
    for (Span gap : gaps) {
      if (gap.start() >= from && gap.end() <= part.end()) {
        read(text, from, gap.start());
        add(0);
        from = gap.end();
      }
    }
    read(text, from, part.end());
  }

  int count() {
    return count;
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
    int from = -1;
    for (int i = start; i <= end; i++) {
      boolean word = i < end && isWord(text.charAt(i));
      if (word && from < 0) {
        from = i;
      } else if (!word && from >= 0) {
        add(number(text.substring(from, i)));
        from = -1;
      }
      if (i < end && (text.charAt(i) == '…' || text.startsWith("...", i))) {
        add(0);
      }
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static long number(String word) {
    long hash = 1125899906842597L;
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      hash = 31 * hash + lower.charAt(i);
    }
    return hash == 0 ? 1 : hash;
  }

  private void add(long number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
    }
    numbers[count++] = number;
  }
}
