package threadlens.text;

import java.util.ArrayList;
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
    List<Form> more = new ArrayList<>(0);
    if (readings.called() > 0) {
      return parted(folded, token, readings.called(), word.length());
    }
    if (readings.unknown() && !readings.knownOtherwise() && !around.inAddress()) {
      int[] ends = ends(word, readings, around);
      if (ends.length > 1) {
        return parted(folded, token, ends);
      }
      read(word, readings, around, more);
      if (more.isEmpty()) {
        slips(token, readings, around, more);
      }
    }
    if (more.isEmpty()
        && !readings.arabic().isEmpty()
        && (Arabizi.hasShape(word) || around.amongArabizi())) {
      more.addAll(readings.arabic());
    }
    List<Form> all = Respelling.with(token.forms(), more);
    return all == null
        ? null
        : List.of(new FoldedToken(token.span(), sought.word(all), token.before()));
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

  private static void slips(FoldedToken token, Readings readings, Around around, List<Form> more) {
    if (readings.slips().isEmpty()) {
      return;
    }
    boolean name = around.nameLike();
    if (token.plain().length() < (name ? SHORTEST_NAME - 1 : SHORTEST_READ)
        || !around.amongEveryday()) {
      return;
    }
    int shortest = name ? SHORTEST_NAME : 1;
    if (isEach(readings.slips(), shortest)) {
      for (Form slip : readings.slips()) {
        more.add(new Form(slip.text(), Respelling.and(token.forms().get(0).fold(), slip.fold())));
      }
    }
  }

  private static boolean isEach(List<Form> slips, int shortest) {
    for (Form slip : slips) {
      if (slip.text().length() < shortest) {
        return false;
      }
    }
    return true;
  }

  private static void read(String word, Readings readings, Around around, List<Form> more) {
    if (!readings.digits().isEmpty() && !(Arabizi.hasShape(word) && around.amongArabizi())) {
      more.add(new Form(readings.digits(), "digits and signs read as letters"));
    }
  }
}
