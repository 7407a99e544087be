package threadlens.linking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Who said what first. Holds runs of {@value #RUN} words, and single telling words, of the latest
 * comments up to {@value #ROOM} words in all; older ones make room.
 */
final class TextIndex {
  static final int RUN = 6;
  static final int ROOM = 200_000;

  /** A run of which more words than this are numbers is a date, not a quotation. */
  private static final int NUMERIC = 2;

  private static final int FURNITURE = 3;
  private static final int TELLING = 150;
  private static final long STEP = 0xD1B54A32D192ED03L;

  private final NumberMap firstWith = new NumberMap();
  private final NumberMap repeats = new NumberMap();
  private final NumberMap lastWith = new NumberMap();
  private final NumberMap frequency = new NumberMap();
  private final Deque<Post> held = new ArrayDeque<>();
  private int words;

  /** The number of the comment that first had the run of words at a place, or {@code ABSENT}. */
  int firstWith(long run) {
    return firstWith.valueOf(run);
  }

  /**
   * Whether so many comments since have repeated a run that it is furniture, such as a heading that
   * a site puts on each comment.
   *
   * @param since how many comments came since the first with it
   */
  boolean furniture(long run, int since) {
    int count = repeats.valueOf(run);
    return count >= FURNITURE && count * 3 > since;
  }

  /** In how many comments a telling word stands. */
  int frequency(long word) {
    return Math.max(0, frequency.valueOf(word));
  }

  /** The number of the latest comment with a telling word, or {@code ABSENT}. */
  int lastWith(long word) {
    return lastWith.valueOf(word);
  }

  /**
   * The number of the run that begins at each word of a text, as far as there is one; 0 for runs
   * that say nothing: dates and hours, which a site puts on each comment.
   */
  static long[] runs(Words words, long[] numbers) {
    long[] runs = new long[Math.max(0, numbers.length - RUN + 1)];
    int numeric = 0;
    for (int i = 0; i < numbers.length; i++) {
      numeric += words.numeric(i) ? 1 : 0;
      if (i >= RUN) {
        numeric -= words.numeric(i - RUN) ? 1 : 0;
      }
      if (i >= RUN - 1 && numeric <= NUMERIC) {
        runs[i - RUN + 1] = run(numbers, i - RUN + 1);
      }
    }
    return runs;
  }

  private static long run(long[] words, int from) {
    long run = 1;
    for (int i = from; i < from + RUN; i++) {
      run = run * STEP + words[i];
    }
    return run;
  }

  void add(Post post, Words written, long[] numbers, long[] runs, long[] telling) {
    if (numbers.length == 0) {
      return;
    }
    post.words = numbers;
    post.places = written.places();
    for (long run : runs) {
      int first = firstWith.valueOf(run);
      if (first == NumberMap.ABSENT) {
        firstWith.put(run, post.number);
      } else if (first != post.number) {
        repeats.put(run, Math.max(0, repeats.valueOf(run)) + 1);
      }
    }
    post.telling = telling;
    post.before = new int[post.telling.length];
    for (int i = 0; i < post.telling.length; i++) {
      int last = lastWith.put(post.telling[i], post.number);
      post.before[i] = last == NumberMap.ABSENT ? Post.NONE : last;
      frequency.put(post.telling[i], frequency(post.telling[i]) + 1);
    }
    held.addLast(post);
    words += post.words.length;
    while (words > ROOM && held.size() > 1) {
      remove(held.getFirst());
    }
  }

  /** Distinct words that say what a comment is about, ascending. */
  static long[] telling(Words written) {
    long[] found = new long[Math.min(TELLING, written.count())];
    int count = 0;
    for (int i = 0; i < written.count() && count < found.length; i++) {
      if (written.length(i) >= 4 && !CommonWords.holds(written.number(i))) {
        found[count++] = written.number(i);
      }
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || found[distinct - 1] != found[i]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  /** Forgets the oldest comment held, if it is this one; others were forgotten before. */
  void remove(Post post) {
    if (held.peekFirst() != post) {
      return;
    }
    held.removeFirst();
    words -= post.words.length;
    for (int i = 0; i + RUN <= post.words.length; i++) {
      long run = run(post.words, i);
      if (firstWith.valueOf(run) == post.number) {
        firstWith.remove(run);
        repeats.remove(run);
      }
    }
    for (long word : post.telling) {
      if (lastWith.valueOf(word) == post.number) {
        lastWith.remove(word);
      }
      int left = frequency(word) - 1;
      if (left <= 0) {
        frequency.remove(word);
      } else {
        frequency.put(word, left);
      }
    }
    post.forgetWords();
  }
}
