package threadlens.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  private final double[] latin = new double[LANGUAGES];
  private final double[] names = new double[LANGUAGES];
  private final List<Integer> shared = new ArrayList<>();
  private final Map<String, Double> scripts = new LinkedHashMap<>();
  private int words;
  private int unknown;
  private int arabiziWords;

  void add(String word, boolean name) {
    char c = word.isEmpty() ? '1' : word.charAt(word.length() - 1);
    if (c < 0x250) {
      addLatin(word, name);
    } else {
      String language = ScriptLanguage.of(word);
      if (!language.isEmpty()) {
        scripts.merge(language, 1.0, Double::sum);
      }
    }
  }

  private void addLatin(String word, boolean name) {
    if (isNumber(word)) {
      return;
    }
    words++;
    int languages = WordEvidence.languages(word);
    if (languages == 0) {
      guess(word, name);
    } else if (Integer.bitCount(languages) == 1) {
      int language = Integer.numberOfTrailingZeros(languages);
      latin[language] += word.length() < 3 ? 0.6 : 1;
      arabiziWords += language == ARABIZI ? 1 : 0;
    } else {
      shared.add(languages);
    }
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Guesses the language of a word that is in no list from its shape and its letters. */
  private void guess(String word, boolean name) {
    unknown++;
    double[] counts = name ? names : latin;
    if (Arabizi.hasShape(word)) {
      counts[ARABIZI] += 1;
      arabiziWords++;
      return;
    }
    float[] likely = LetterModel.likely(word);
    for (int i = 0; i < LANGUAGES; i++) {
      counts[i] += 0.5 * likely[i];
    }
  }

  Languages languages() {
    share();
    Map<String, Double> found = new LinkedHashMap<>(scripts);
    double all = Arrays.stream(latin).sum() + scripts.values().stream().mapToDouble(d -> d).sum();
    for (int i = 0; i < LANGUAGES; i++) {
      if (latin[i] > 0 && isFound(i, all)) {
        found.merge(Lexicon.LANGUAGES.get(i), latin[i], Double::sum);
      }
    }
    List<String> ordered =
        found.entrySet().stream()
            .filter(entry -> !scripts.containsKey(entry.getKey()) || entry.getValue() >= all / 10)
            .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return ordered.isEmpty() ? Languages.UNDETERMINED : new Languages(ordered.get(0), ordered);
  }

  /** Gives each word that several languages know to the one that the others speak for. */
  private void share() {
    double[] sure = latin.clone();
    for (int languages : shared) {
      int best = Integer.numberOfTrailingZeros(languages);
      for (int i = best + 1; i < LANGUAGES; i++) {
        if ((languages & (1 << i)) != 0 && sure[i] > sure[best]) {
          best = i;
        }
      }
      latin[best] += 0.7;
    }
  }

  private boolean isFound(int language, double all) {
    double share = latin[language] / all;
    if (language == ARABIZI) {
      return arabiziWords > 0 ? share >= 0.04 : share >= 0.45;
    }
    if (language == ENGLISH || language == FRENCH) {
      return share >= 0.15 && latin[language] >= 0.5 && !isMostlyUnknown();
    }
    return share >= 0.3 && latin[language] >= 1;
  }

  private boolean isMostlyUnknown() {
    return words >= 5 && unknown > 0.75 * words;
  }
}
