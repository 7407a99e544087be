package threadlens.ingest.html.repeating;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.text.LowerCase;

/**
 * Gives texts numbers, from 0 on, the same to those that differ in nothing but digits and capital
 * letters: "Posts: 345" and "posts: 7". Long texts are many, and hardly two the same, so that none
 * is rewritten for it.
 */
final class Patterns {
  /** Texts that begin with so many signs alike are few, and told apart by the rest. */
  private static final int TELLING = 48;

  private final Map<Pattern, Integer> numbers = new HashMap<>();

  /** Returns the number of a text, which gets one if it has none. */
  int of(String text) {
    Integer known = numbers.putIfAbsent(new Pattern(text), numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** Returns the number of a text; -1 where it has none. */
  int known(String text) {
    return numbers.getOrDefault(new Pattern(text), -1);
  }

  /** A text as it is compared. Texts made to share a hash are found by their order. */
  private static final class Pattern implements Comparable<Pattern> {
    private final String text;
    private final int hash;

    Pattern(String text) {
      this.text = text;
      hash = hash(text);
    }

    private static int hash(String text) {
      int hash = 0;
      int signs = 0;
      for (int i = 0; i < text.length() && signs < TELLING; i = next(text, i)) {
        hash = hash * 31 + at(text, i);
        signs++;
      }
      return hash;
    }

    /** Returns the sign that stands there: 0 for any number. */
    private static char at(String text, int index) {
      char c = text.charAt(index);
      return Text.isDigit(c) ? '0' : LowerCase.of(c);
    }

    /** Returns where the next sign stands. */
    private static int next(String text, int index) {
      int next = index + 1;
      if (Text.isDigit(text.charAt(index))) {
        while (next < text.length() && Text.isDigit(text.charAt(next))) {
          next++;
        }
      }
      return next;
    }

    @Override
    public int compareTo(Pattern other) {
      int here = 0;
      int there = 0;
      while (here < text.length() && there < other.text.length()) {
        int order = Character.compare(at(text, here), at(other.text, there));
        if (order != 0) {
          return order;
        }
        here = next(text, here);
        there = next(other.text, there);
      }
      return Boolean.compare(here < text.length(), there < other.text.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pattern pattern && hash == pattern.hash && compareTo(pattern) == 0;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
