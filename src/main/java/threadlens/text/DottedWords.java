package threadlens.text;

import java.util.List;
import java.util.Set;

/**
 * Terms with points or low lines put between their letters, so that no filter knows them: {@code
 * id.iot, خ.را, حم_ار}. A point with no space around it parts words seldom enough that the parts
 * may be words themselves, as long as the whole means something by itself and not all parts are
 * everyday words: {@code let us go.at six} is no goat.
 */
final class DottedWords {
  private static final int MOST_PARTS = 16;
  private static final int LONGEST = 24;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_ARABIC = 3;
  private static final String MARKS = "._";

  private final Set<String> telling;

  /** Takes the words that are terms by themselves. */
  DottedWords(Set<String> telling) {
    this.telling = telling;
  }

  /** Returns where the parts of a term end that begin at a token; the next one where none do. */
  int end(FoldedText folded, int from) {
    List<FoldedToken> tokens = folded.tokens();
    int end = from + 1;
    if (end == tokens.size() || !TornWords.follows(folded, end, MARKS)) {
      return end;
    }
    StringBuilder whole = new StringBuilder(tokens.get(from).plain());
    boolean everyday = isEveryday(tokens.get(from));
    int last = Math.min(tokens.size(), from + MOST_PARTS);
    for (int i = from + 1;
        i < last && TornWords.follows(folded, i, MARKS) && whole.length() <= LONGEST;
        i++) {
      whole.append(tokens.get(i).plain());
      everyday &= isEveryday(tokens.get(i));
      if (!everyday && isTelling(whole.toString())) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isEveryday(FoldedToken token) {
    return Lexicon.isEnglishOrFrench(token.plain());
  }

  private boolean isTelling(String whole) {
    boolean arabic = Letters.isArabic(whole.charAt(0));
    return whole.length() >= (arabic ? SHORTEST_ARABIC : SHORTEST)
        && whole.length() <= LONGEST
        && WordForms.of(whole, 0, false, true).stream()
            .anyMatch(form -> telling.contains(form.text()));
  }
}
