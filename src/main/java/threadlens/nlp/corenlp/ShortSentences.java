package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences that the parser can bear. Beyond some 250 tokens it answers with a flat tree, and
 * beyond 4,000 it overflows the stack; both in silence or as an error. So a long sentence is cut:
 * after a comma or the like in the second half of what fits, else before a conjunction there, else
 * where it is full.
 */
final class ShortSentences {
  /** Tokens of the longest sentence that is parsed whole. */
  static final int MOST_TOKENS = 80;

  private static final Set<String> PAUSES = Set.of(",", ";", ":", "--", "-", "–", "—", "...", "…");
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "or", "because", "so", "while", "although", "then", "which", "that");

  private ShortSentences() {}

  /** Returns the sentences, the long ones in pieces, up to a number of tokens in all. */
  static List<List<CoreLabel>> of(List<List<CoreLabel>> sentences, int mostTokens) {
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int left = mostTokens;
    for (List<CoreLabel> sentence : sentences) {
      for (List<CoreLabel> rest = sentence; !rest.isEmpty(); ) {
        int cut = Math.min(cut(rest), left);
        if (cut == 0) {
          return pieces;
        }
        pieces.add(rest.subList(0, cut));
        rest = rest.subList(cut, rest.size());
        left -= cut;
      }
    }
    return pieces;
  }

  private static int cut(List<CoreLabel> tokens) {
    if (tokens.size() <= MOST_TOKENS) {
      return tokens.size();
    }
    for (int at = MOST_TOKENS; at > MOST_TOKENS / 2; at--) {
      if (PAUSES.contains(tokens.get(at - 1).word())) {
        return at;
      }
    }
    for (int at = MOST_TOKENS; at > MOST_TOKENS / 2; at--) {
      if (CONJUNCTIONS.contains(tokens.get(at).word())) {
        return at;
      }
    }
    return MOST_TOKENS;
  }
}
