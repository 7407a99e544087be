package threadlens.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a word in Latin letters may stand for that is no everyday one. */
final class LatinReadings {
  private static final int SHORTEST_READ = 4;

  private final SoughtWords sought;
  private final GluedWords glued;
  private final Slips slips;
  private final Transliteration transliteration;

  LatinReadings(
      SoughtWords sought, GluedWords glued, Slips slips, Transliteration transliteration) {
    this.sought = sought;
    this.glued = glued;
    this.slips = slips;
    this.transliteration = transliteration;
  }

  Readings of(String word, List<Form> forms) {
    boolean unknown = !sought.isTermOrListed(word);
    int called = unknown ? sought.called(word, "ya") : 0;
    boolean phrase = unknown && sought.isPhraseOnly(word);
    Word arabic = with(forms, arabic(word));
    if (!unknown || isKnownOtherwise(forms)) {
      return Readings.known(unknown, phrase, called, arabic);
    }
    List<Form> slips = slips(word, forms.get(0));
    return new Readings(
        true,
        phrase,
        called,
        false,
        glued.parts(word, false),
        glued.parts(word, true),
        digits(word),
        with(forms, slips),
        slips.stream().mapToInt(slip -> slip.text().length()).min().orElse(0),
        arabic);
  }

  private List<Form> slips(String word, Form plain) {
    return slips.of(word, 1).stream()
        .map(slip -> new Form(slip.text(), Respelling.and(plain.fold(), slip.fold())))
        .toList();
  }

  /** Returns the word with more forms; null where it has all of them. */
  private @Nullable Word with(List<Form> forms, List<Form> more) {
    List<Form> all = Respelling.with(forms, more);
    return all == null ? null : sought.word(all);
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

  /** Digits for letters, where the reading is a term: {@code t3rror}, but no Arabizi. */
  private String digits(String word) {
    boolean short4 = word.length() < SHORTEST_READ || (Arabizi.hasShape(word) && word.length() < 6);
    if (short4 || word.chars().noneMatch(Letters::isDigit)) {
      return "";
    }
    for (char one : new char[] {'i', 'l'}) {
      String read = Disguise.read(word, one);
      if (sought.isTerm(read)) {
        return read;
      }
    }
    return "";
  }

  /** Returns the Arabic terms that a word is in Latin letters. */
  private List<Form> arabic(String word) {
    boolean shaped = Arabizi.hasShape(word);
    boolean itself = Lexicon.isNear(word) || Lexicon.isExact(word);
    if (itself || (!shaped && !Anagrams.isPlain(word))) {
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
