package threadlens.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an unknown word in Latin letters may stand for, for {@link Respelling}. */
final class LatinRespelling {
  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_READ = 4;
  private static final int[] NOWHERE = {};

  private final SoughtWords sought;
  private final GluedWords glued;
  private final Slips slips;
  private final Transliteration transliteration;
  private final Remembered<Boolean> inert = new Remembered<>(this::isInert);

  LatinRespelling(
      SoughtWords sought, GluedWords glued, Slips slips, Transliteration transliteration) {
    this.sought = sought;
    this.glued = glued;
    this.slips = slips;
    this.transliteration = transliteration;
  }

  /** Returns what stands for a token; null where it stays. */
  @Nullable List<FoldedToken> instead(FoldedText folded, int at) {
    FoldedToken token = folded.tokens().get(at);
    String word = token.plain();
    Around around = new Around(folded, at);
    if (inert.of(word) && !around.hasCapitalInside()) {
      return null;
    }
    List<Form> more = new ArrayList<>(0);
    if (!sought.isTermOrListed(word)) {
      int called = sought.called(word, "ya");
      if (called > 0) {
        return new Parting(folded, token).parted(new int[] {called, word.length()});
      }
      if (!isKnownOtherwise(token.forms()) && !around.inAddress()) {
        int[] ends = ends(word, around);
        if (ends.length > 1) {
          return new Parting(folded, token).parted(ends);
        }
        read(word, around, more);
        if (more.isEmpty()) {
          slips(token, around, more);
        }
      }
    }
    if (more.isEmpty()) {
      arabic(word, around, more);
    }
    return Respelling.with(token, more);
  }

  /**
   * Tells of a word that stays whatever stands around it, unless capitals part it: nearly all of
   * them.
   */
  private boolean isInert(String word) {
    boolean unknown = !sought.isTermOrListed(word);
    if (unknown && (sought.called(word, "ya") > 0 || sought.isPhraseOnly(word))) {
      return false;
    }
    return (!unknown
            || isKnownOtherwise(WordForms.of(word, 0, false, false))
            || (glued.parts(word, true).length < 2
                && glued.parts(word, false).length < 2
                && reading(word) == null
                && slips.of(word, 1).isEmpty()))
        && arabic(word).isEmpty();
  }

  /** Tells whether any form but the plain one is a term or an everyday word. */
  private boolean isKnownOtherwise(List<Form> forms) {
    for (int i = 1; i < forms.size(); i++) {
      String text = forms.get(i).text();
      if (sought.isKnown(text) || (text.charAt(0) != Arabizi.KEY && Lexicon.isInflected(text))) {
        return true;
      }
    }
    return false;
  }

  private int[] ends(String word, Around around) {
    int[] humps = around.humps();
    if (humps.length > 1 && fits(word, humps)) {
      return humps;
    }
    boolean tagged = around.tagged();
    boolean name = around.nameLike() && !tagged;
    return name && !sought.isPhraseOnly(word) ? NOWHERE : glued.parts(word, tagged);
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

  private void slips(FoldedToken token, Around around, List<Form> more) {
    boolean name = around.nameLike();
    if (token.plain().length() < (name ? SHORTEST_NAME - 1 : SHORTEST_READ)
        || !around.amongEveryday()) {
      return;
    }
    int shortest = name ? SHORTEST_NAME : 1;
    for (Form slip : slips.of(token.plain(), shortest)) {
      more.add(new Form(slip.text(), Respelling.and(token.forms().get(0).fold(), slip.fold())));
    }
  }

  private void read(String word, Around around, List<Form> more) {
    String reading = reading(word);
    if (reading != null && !(Arabizi.hasShape(word) && around.amongArabizi())) {
      more.add(new Form(reading, "digits and signs read as letters"));
    }
  }

  /** Digits for letters, where the reading is a term: {@code t3rror}, but no Arabizi. */
  private @Nullable String reading(String word) {
    boolean short4 = word.length() < SHORTEST_READ || (Arabizi.hasShape(word) && word.length() < 6);
    if (short4 || word.chars().noneMatch(Letters::isDigit)) {
      return null;
    }
    for (char one : new char[] {'i', 'l'}) {
      String read = Disguise.read(word, one);
      if (sought.isTerm(read)) {
        return read;
      }
    }
    return null;
  }

  private void arabic(String word, Around around, List<Form> more) {
    if (Arabizi.hasShape(word) || around.amongArabizi()) {
      more.addAll(arabic(word));
    }
  }

  /** Returns the Arabic terms that a word is in Latin letters. */
  private List<Form> arabic(String word) {
    boolean shaped = Arabizi.hasShape(word);
    if ((!shaped && !Anagrams.isPlain(word)) || Lexicon.isNear(word)) {
      return List.of();
    }
    String fold = shaped ? Arabizi.fold(word) + ", " : "";
    List<Form> found = new ArrayList<>(0);
    for (String rest : ArabiziForms.bare(word)) {
      for (String term : transliteration.arabic(rest)) {
        found.add(new Form(term, fold + "Arabizi read as Arabic letters"));
      }
    }
    return found;
  }
}
