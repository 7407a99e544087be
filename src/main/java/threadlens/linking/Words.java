package threadlens.linking;

import java.util.Arrays;
import threadlens.text.Span;

/**
 * The words of a text: runs of letters and digits without regard to case, each as a span and a
 * number that stands for it. At most {@link #LIMIT} are read, so that no text is dear. Immutable.
 *
 * <p>The number is a polynomial over the letters, so that several words written as one ({@code
 * lebanon_first}, {@code LebanonFirst}) have the number of their letters run together. Two words
 * may share a number; nothing worse comes of that than a wrong link.
 */
final class Words {
  static final int LIMIT = 2_000;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int LONGEST = 64;
  private static final long[] POWERS = powers();

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final long[] numbers;
  private final int count;

  private Words(String text, int[] starts, int[] ends, long[] numbers, int count) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.numbers = numbers;
    this.count = count;
  }

  static Words of(String text) {
    int room = Math.min(LIMIT, text.length() / 4 + 4);
    int[] starts = new int[room];
    int[] ends = new int[room];
    long[] numbers = new long[room];
    int count = 0;
    for (int at = 0; at < text.length() && count < LIMIT; at++) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        continue;
      }
      if (count == starts.length) {
        int more = Math.min(LIMIT, count * 2);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        numbers = Arrays.copyOf(numbers, more);
      }
      int end = endOfWord(text, at);
      starts[count] = at;
      ends[count] = end;
      numbers[count++] = number(text, at, end);
      at = end;
    }
    return new Words(text, starts, ends, numbers, count);
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && continues(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Marks above and below letters belong to a word, as Arabic vowel signs do. */
  private static boolean continues(char c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** The number of all letters and digits of a name, as if it were one word. */
  static long number(CharSequence name) {
    return number(name, 0, name.length());
  }

  private static long number(CharSequence text, int start, int end) {
    long number = 0;
    int letters = 0;
    for (int i = start; i < end && letters < LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        number = number * BASE + lower(c);
        letters++;
      }
    }
    return number;
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  int count() {
    return count;
  }

  String text() {
    return text;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  long number(int word) {
    return numbers[word];
  }

  /** The numbers of all words. */
  long[] numbers() {
    return Arrays.copyOf(numbers, count);
  }

  /** Where each word begins and ends, one after the other. */
  int[] places() {
    int[] places = new int[2 * count];
    for (int i = 0; i < count; i++) {
      places[2 * i] = starts[i];
      places[2 * i + 1] = ends[i];
    }
    return places;
  }

  /** Whether a word begins with a digit, as numbers and dates do. */
  boolean numeric(int word) {
    return Character.isDigit(text.charAt(starts[word]));
  }

  /** The number that a word of up to four ASCII digits is; -1 where it is none. */
  int smallNumber(int word) {
    int value = 0;
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i - starts[word] >= 4) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The word as written. */
  String written(int word) {
    return text.substring(starts[word], ends[word]);
  }

  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The number of a run of words written as one; 0 where that would be a very long word. */
  long joined(int first, int last) {
    long number = numbers[first];
    int letters = Math.min(length(first), LONGEST);
    for (int word = first + 1; word <= last; word++) {
      int more = length(word);
      letters += more;
      if (letters > LONGEST) {
        return 0;
      }
      number = number * POWERS[more] + numbers[word];
    }
    return number;
  }

  /** The first word that begins at an offset or after it; the count where there is none. */
  int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }
}
