package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** How near to a place something must stand. */
record Within(Unit unit, int words) {
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) words?");
  static final String EXPECTED = "match, gaps, clause, sentence, comment, or such as '5 words'";
  static final Within SENTENCE = new Within(Unit.SENTENCE, 0);

  /** What nearness is measured in. */
  enum Unit {
    /** Overlaps the place itself. */
    MATCH,
    /** Overlaps the place on a word that no term of the rule asked for. */
    GAPS,
    /** At most so many words between, in one sentence. */
    WORDS,
    CLAUSE,
    SENTENCE,
    COMMENT
  }

  static @Nullable Within parse(String written) {
    Matcher count = WORDS.matcher(written);
    if (count.matches()) {
      return new Within(Unit.WORDS, Integer.parseInt(count.group(1)));
    }
    return switch (written) {
      case "match" -> new Within(Unit.MATCH, 0);
      case "gaps" -> new Within(Unit.GAPS, 0);
      case "clause" -> new Within(Unit.CLAUSE, 0);
      case "sentence" -> SENTENCE;
      case "comment" -> new Within(Unit.COMMENT, 0);
      default -> null;
    };
  }

  /** Returns the words among which to look. */
  Range around(CommentWords words, Range place) {
    return switch (unit) {
      case MATCH, GAPS, CLAUSE -> words.clauseOf(place);
      case SENTENCE -> words.sentenceOf(place);
      case COMMENT -> words.all();
      case WORDS ->
          new Range(Math.max(0, place.first() - this.words - 12), place.end() + this.words + 12)
              .common(words.sentenceOf(place));
    };
  }

  /** Whether something found among those words is near enough. */
  boolean near(Range place, Range found) {
    return switch (unit) {
      case MATCH, GAPS -> place.overlaps(found);
      case WORDS -> place.distance(found) <= words;
      case CLAUSE, SENTENCE, COMMENT -> true;
    };
  }
}
