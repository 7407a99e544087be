package threadlens.linking;

import java.util.regex.Pattern;

/** Some words, without regard to case, asked for by their numbers. Immutable. */
final class WordSet {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final NumberMap numbers = new NumberMap();

  private WordSet() {}

  /** The words of a text, parted by white space. */
  static WordSet of(String words) {
    WordSet set = new WordSet();
    for (String word : WHITE_SPACE.split(words.strip(), -1)) {
      if (!word.isEmpty()) {
        set.numbers.put(Words.number(word), 1);
      }
    }
    return set;
  }

  boolean holds(long word) {
    return numbers.valueOf(word) != NumberMap.ABSENT;
  }
}
