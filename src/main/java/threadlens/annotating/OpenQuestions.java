package threadlens.annotating;

import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import threadlens.model.Annotation;
import threadlens.model.NotEvaluated;

/**
 * How often something was not evaluated, by what and code, as in {@code
 * sentiment:no-model-for-language}. Serves one thread at a time.
 */
public final class OpenQuestions {
  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Counts what is open of a comment. */
  public void add(Annotation annotation) {
    annotation.analysis().notEvaluated().forEach(this::add);
    annotation.flags().notEvaluated().forEach(this::add);
  }

  private void add(NotEvaluated open) {
    counts.merge(open.what() + ":" + open.code(), 1L, Long::sum);
  }

  /** Returns them in words, without what was not asked for; empty where there are none. */
  public String inWords() {
    StringJoiner all = new StringJoiner(", ").setEmptyValue("");
    counts.forEach(
        (code, count) -> {
          if (!code.endsWith(":not-asked")) {
            all.add(String.format(Locale.ROOT, "%s %,d", code, count));
          }
        });
    return all.toString();
  }

  /** Adds the counts of others. */
  public void add(OpenQuestions others) {
    others.counts.forEach((code, count) -> counts.merge(code, count, Long::sum));
  }

  /** Returns the same counts, to be added to. */
  public OpenQuestions copy() {
    OpenQuestions copy = new OpenQuestions();
    copy.counts.putAll(counts);
    return copy;
  }

  /** Returns the counts as one word, for {@link #parse}; {@code -} where there are none. */
  public String word() {
    StringJoiner word = new StringJoiner(",").setEmptyValue("-");
    counts.forEach((code, count) -> word.add(code + "=" + count));
    return word.toString();
  }

  /**
   * Reads the word again.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static OpenQuestions parse(String word) {
    OpenQuestions open = new OpenQuestions();
    if (!word.equals("-")) {
      for (String one : word.split(",", -1)) {
        int equals = one.lastIndexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException("not a count: '" + one + "', expected code=number");
        }
        open.counts.put(one.substring(0, equals), Long.valueOf(one.substring(equals + 1)));
      }
    }
    return open;
  }
}
