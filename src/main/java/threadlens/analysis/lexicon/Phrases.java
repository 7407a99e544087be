package threadlens.analysis.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Makes one piece of the words of a saying that is not what its words say: can't wait. */
final class Phrases {
  private Phrases() {}

  /** Returns the pieces with those of a phrase of the lexicon joined; the longest phrase wins. */
  static List<Piece> joined(List<Piece> pieces, Lexicon lexicon) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    for (int at = 0; at < pieces.size(); ) {
      int end = lexicon.beginsPhrase(pieces.get(at).form()) ? end(pieces, at, lexicon) : at + 1;
      joined.add(end == at + 1 ? pieces.get(at) : phrase(pieces.subList(at, end)));
      at = end;
    }
    return joined;
  }

  /** Returns where the longest phrase that begins here ends; the next piece where none does. */
  private static int end(List<Piece> pieces, int at, Lexicon lexicon) {
    Piece first = pieces.get(at);
    StringBuilder form = new StringBuilder(first.form());
    int end = at + 1;
    for (int next = at + 1; next < Math.min(pieces.size(), at + Lexicon.LONGEST_PHRASE); next++) {
      if (pieces.get(next).sentence() != first.sentence()) {
        break;
      }
      form.append(' ').append(pieces.get(next).form());
      end = lexicon.knows(form.toString()) ? next + 1 : end;
    }
    return end;
  }

  private static Piece phrase(List<Piece> words) {
    StringBuilder form = new StringBuilder();
    for (Piece word : words) {
      form.append(form.isEmpty() ? "" : " ").append(word.form());
    }
    return new Piece(
        form.toString(),
        words.stream().allMatch(Piece::shouted),
        words.stream().anyMatch(Piece::stretched),
        words.get(0).sentence());
  }
}
