package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import threadlens.model.Category;

/** What a commenter does to another, as bits: a finding of a category, or one of these. */
final class Deed {
  /** Answers them. */
  static final int ANSWER = 1 << 16;

  /** Writes their name wrong, as {@code mastic} for {@code Mystic}. */
  static final int TWISTED_NAME = 1 << 17;

  /** Writes a comment, to whomever. */
  static final int COMMENT = 1 << 18;

  private static final List<String> OTHERS = List.of("answer", "twisted-name", "comment");

  private Deed() {}

  /** The words that rules use. */
  static List<String> words() {
    List<String> words =
        new ArrayList<>(Stream.of(Category.values()).map(RuleParser::word).toList());
    words.addAll(OTHERS);
    return words;
  }

  static int bit(Category category) {
    return switch (category) {
      case INSULT -> 1;
      case SECTARIAN -> 1 << 1;
      case DEHUMANISATION -> 1 << 2;
      case THREAT -> 1 << 3;
      case IDENTITY_ATTACK -> 1 << 4;
      case PROFANITY -> 1 << 5;
      case HARASSMENT -> 1 << 6;
    };
  }

  /** Returns the bit of a word; 0 for one that stands for nothing. */
  static int bit(String word) {
    int other = OTHERS.indexOf(word);
    if (other >= 0) {
      return ANSWER << other;
    }
    return Stream.of(Category.values())
        .filter(category -> RuleParser.word(category).equals(word))
        .mapToInt(Deed::bit)
        .findFirst()
        .orElse(0);
  }
}
