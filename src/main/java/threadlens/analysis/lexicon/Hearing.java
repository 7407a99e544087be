package threadlens.analysis.lexicon;

import java.util.List;

/**
 * Adds up what the pieces of a text say. A negation within three words before turns a valence
 * round, adverbs of degree and capitals strengthen or weaken it, and what follows "but" counts more
 * than what came before: the rules that Hutto and Gilbert (2014) found people to follow. Serves one
 * text.
 */
final class Hearing {
  private static final double TURNED = -0.74;
  private static final double DEGREE = 0.29;
  private static final double SHOUTED = 0.73;
  private static final double BEFORE_CONTRAST = 0.5;
  private static final double AFTER_CONTRAST = 1.5;

  /** How many words a negation or a degree reaches over. */
  private static final int REACH = 3;

  private final Lexicon lexicon;
  private final List<Piece> pieces;
  private final boolean mixedCase;

  private double positive;
  private double negative;
  private double best;
  private double worst;
  private double first;
  private double last;
  private int positives;
  private int negatives;
  private int turned;
  private double pictures;

  Hearing(Lexicon lexicon, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.pieces = pieces;
    this.mixedCase = Style.isMixed(pieces);
  }

  Valences valences() {
    for (int start = 0; start < pieces.size(); ) {
      int end = start + 1;
      while (end < pieces.size() && pieces.get(end).sentence() == pieces.get(start).sentence()) {
        end++;
      }
      sentence(start, end);
      start = end;
    }
    return new Valences(
        positive, negative, best, worst, first, last, positives, negatives, turned, pictures);
  }

  private void sentence(int start, int end) {
    int contrast = start;
    for (int at = start + 1; at < end; at++) {
      contrast = lexicon.is(pieces.get(at).form(), Role.CONTRAST) ? at : contrast;
    }
    double sum = 0;
    for (int at = start; at < end; at++) {
      double weight = contrast == start ? 1 : at < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
      double valence = weight * shifted(at, start);
      add(pieces.get(at), valence);
      sum += valence;
    }
    if (sum != 0) {
      first = first == 0 ? sum : first;
      last = sum;
    }
  }

  /** The valence of a piece where it stands, in a sentence that begins at a piece. */
  private double shifted(int at, int start) {
    Piece piece = pieces.get(at);
    double valence = lexicon.valence(piece.form());
    if (valence == 0) {
      return 0;
    }
    double more = piece.stretched() ? DEGREE : 0;
    more += piece.shouted() && mixedCase ? SHOUTED : 0;
    boolean turn = false;
    for (int before = at - 1; before >= Math.max(start, at - REACH); before--) {
      String form = pieces.get(before).form();
      double fading = 1 - 0.05 * (at - 1 - before);
      more += lexicon.is(form, Role.STRONGER) ? DEGREE * fading : 0;
      more -= lexicon.is(form, Role.WEAKER) ? DEGREE * fading : 0;
      turn |= lexicon.is(form, Role.NEGATION);
    }
    turned += turn ? 1 : 0;
    double strength = Math.max(0, Math.abs(valence) + more);
    return Math.signum(valence) * strength * (turn ? TURNED : 1);
  }

  private void add(Piece piece, double valence) {
    positives += valence > 0 ? 1 : 0;
    negatives += valence < 0 ? 1 : 0;
    positive += Math.max(0, valence);
    negative += Math.max(0, -valence);
    best = Math.max(best, valence);
    worst = Math.max(worst, -valence);
    pictures += Character.isLetter(piece.form().codePointAt(0)) ? 0 : valence;
  }
}
