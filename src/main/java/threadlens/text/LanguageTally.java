package threadlens.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Counts, word by word, how much of a text is in which language. A word that one language alone
 * knows counts at once; one that several know waits, and goes to that of them which the rest of the
 * text speaks for.
 */
final class LanguageTally {
  private static final int LANGUAGES = Lexicon.LANGUAGES.size();
  private static final int ENGLISH = Lexicon.LANGUAGES.indexOf("en");
  private static final int FRENCH = Lexicon.LANGUAGES.indexOf("fr");
  private static final int ARABIZI = Lexicon.LANGUAGES.indexOf("ar-Latn");

  private static final double SHARED = 0.7;
  private static final double GUESSED = 0.4;

  private final double[] latin = new double[LANGUAGES];
  private final List<Integer> shared = new ArrayList<>();
  private final ScriptTally scripts = new ScriptTally();
  private int words;
  private int unknown;
  private int strongArabizi;
  private int weakArabizi;

  /**
   * Counts a word.
   *
   * @param name it may be a name
   */
  void add(WordLanguage word, boolean name) {
    String script = word.script();
    if (script != null) {
      scripts.add(script);
    } else if (!word.isNumber()) {
      addLatin(word, name);
    }
  }

  private void addLatin(WordLanguage word, boolean name) {
    words++;
    int languages = word.languages();
    if (languages == 0) {
      guess(word, name);
    } else if (Integer.bitCount(languages) == 1) {
      int language = Integer.numberOfTrailingZeros(languages);
      latin[language] += word.length() < 3 ? 0.6 : 1;
      if (language == ARABIZI) {
        boolean weak = word.length() < 4 && !word.hasArabiziShape();
        weakArabizi += weak ? 1 : 0;
        strongArabizi += weak ? 0 : 1;
      }
    } else {
      shared.add(languages);
    }
  }

  /** Guesses the language of a word that is in no list from its sound, its shape, its letters. */
  private void guess(WordLanguage word, boolean name) {
    if (!name && word.soundsArabizi()) {
      latin[ARABIZI] += SHARED;
      weakArabizi++;
      return;
    }
    unknown++;
    if (name) {
      return; // names are at home everywhere
    }
    if (word.hasArabiziShape()) {
      latin[ARABIZI] += 1;
      strongArabizi++;
      return;
    }
    float[] likely = word.likely();
    for (int i = 0; i < LANGUAGES; i++) {
      latin[i] += GUESSED * likely[i];
    }
  }

  Languages languages() {
    share();
    Map<String, Double> found = scripts.found();
    double all = 0;
    for (double counted : latin) {
      all += counted;
    }
    for (double counted : found.values()) {
      all += counted;
    }
    int top = 0;
    for (int i = 1; i < LANGUAGES; i++) {
      top = latin[i] > latin[top] ? i : top;
    }
    for (int i = 0; i < LANGUAGES; i++) {
      if (latin[i] > 0 && isFound(i, top, latin[i] / all)) {
        found.put(Lexicon.LANGUAGES.get(i), latin[i]);
      }
    }
    double least = 0.04 * all;
    List<String> ordered = new ArrayList<>(found.keySet());
    ordered.removeIf(language -> found.getOrDefault(language, 0.0) < least);
    if (ordered.size() > 1) {
      ordered.sort(Comparator.comparingDouble(language -> -found.getOrDefault(language, 0.0)));
    }
    return ordered.isEmpty() ? Languages.UNDETERMINED : new Languages(ordered.get(0), ordered);
  }

  /** Gives each word that several languages know to the one that the others speak for. */
  private void share() {
    double[] support = latin.clone();
    for (int languages : shared) {
      for (int i = 0; i < LANGUAGES; i++) {
        support[i] += (languages & (1 << i)) == 0 ? 0 : SHARED;
      }
    }
    for (int languages : shared) {
      int best = Integer.numberOfTrailingZeros(languages);
      for (int i = best + 1; i < LANGUAGES; i++) {
        best = (languages & (1 << i)) != 0 && support[i] > support[best] ? i : best;
      }
      latin[best] += SHARED;
      weakArabizi += best == ARABIZI ? 1 : 0;
    }
  }

  private boolean isFound(int language, int top, double share) {
    if (language == ARABIZI) {
      return isArabiziFound(top, share);
    }
    if (language == ENGLISH || language == FRENCH) {
      boolean mostlyUnknown = words >= 5 && unknown > 0.75 * words;
      return share >= 0.15 && latin[language] >= 0.5 && !mostlyUnknown;
    }
    return share >= 0.3 && latin[language] >= 1;
  }

  /**
   * One sure word of Arabizi is enough beside English and French, which Lebanese writers mix with
   * it; short words, and words that only sound like it, must be several.
   */
  private boolean isArabiziFound(int top, double share) {
    if (top == ARABIZI) {
      return strongArabizi > 0
          || weakArabizi > 1
          || (weakArabizi > 0 && share >= 0.5)
          || share >= 0.8;
    }
    boolean usualMix = top == ENGLISH || top == FRENCH;
    return usualMix ? strongArabizi > 0 || weakArabizi > 2 : share >= 0.3 && strongArabizi > 0;
  }
}
