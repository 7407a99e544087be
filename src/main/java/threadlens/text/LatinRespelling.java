package threadlens.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of its {@link Readings} a word in Latin letters has where it stands. */
final class LatinRespelling {
  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_READ = 4;
  private static final int[] NOWHERE = {};

  private final SoughtWords sought;

  LatinRespelling(SoughtWords sought) {
    this.sought = sought;
  }

  /** Returns what stands for a token; null where it stays. */
  @Nullable List<FoldedToken> instead(FoldedText folded, int at, Readings readings) {
    Around around = new Around(folded, at);
    FoldedToken token = folded.tokens().get(at);
    if (token.word().isInert() && !around.hasCapitalInside()) {
      return null;
    }
    String word = token.plain();
    if (readings.called() > 0) {
      return parted(folded, token, readings.called(), word.length());
    }
    if (readings.unknown() && !readings.knownOtherwise() && !around.inAddress()) {
      int[] ends = ends(word, readings, around);
      if (ends.length > 1) {
        return parted(folded, token, ends);
      }
      if (isRead(word, readings, around)) {
        return replaced(token, read(token, readings.digits()));
      }
      if (isSlip(token, readings, around)) {
        return replaced(token, readings.slip());
      }
    }
    boolean arabic = readings.arabic() != null && (Arabizi.hasShape(word) || around.amongArabizi());
    return arabic ? replaced(token, readings.arabic()) : null;
  }

  private static @Nullable List<FoldedToken> replaced(FoldedToken token, @Nullable Word by) {
    return by == null ? null : List.of(new FoldedToken(token.span(), by, token.before()));
  }

  private List<FoldedToken> parted(FoldedText folded, FoldedToken token, int... ends) {
    return new Parting(sought, folded, token).parted(ends);
  }

  private int[] ends(String word, Readings readings, Around around) {
    if (around.hasCapitalInside()) {
      int[] humps = around.humps();
      if (humps.length > 1 && fits(word, humps)) {
        return humps;
      }
    }
    boolean tagged = around.tagged();
    boolean name = around.nameLike() && !tagged;
    if (name && !readings.phrase()) {
      return NOWHERE;
    }
    return tagged ? readings.tagged() : readings.parts();
  }

  /** Tells whether the parts of {@code KillAllCrooks} are words, and terms among them. */
  private boolean fits(String word, int[] ends) {
    int start = 0;
    boolean term = false;
    boolean all = true;
    for (int end : ends) {
      String part = word.substring(start, end);
      boolean known = sought.isTerm(part);
      term |= known && part.length() >= SHORTEST_READ;
      all &= known || Lexicon.isKnown(part) || ends.length > 2;
      start = end;
    }
    return term && all;
  }

  private static boolean isSlip(FoldedToken token, Readings readings, Around around) {
    if (readings.shortestSlip() == 0) {
      return false;
    }
    boolean name = around.nameLike();
    return token.plain().length() >= (name ? SHORTEST_NAME - 1 : SHORTEST_READ)
        && readings.shortestSlip() >= (name ? SHORTEST_NAME : 1)
        && around.amongEveryday();
  }

  private static boolean isRead(String word, Readings readings, Around around) {
    return !readings.digits().isEmpty() && !(Arabizi.hasShape(word) && around.amongArabizi());
  }

  private @Nullable Word read(FoldedToken token, String digits) {
    Form form = new Form(digits, "digits and signs read as letters");
    List<Form> all = Respelling.with(token.forms(), List.of(form));
    return all == null ? null : sought.word(all);
  }
}
