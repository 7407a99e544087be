package threadlens.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the words in scripts other than Latin. Where languages share a script, the one with
 * letters of its own takes all the words once enough of them hold such a letter: Persian, Urdu,
 * Ukrainian, Japanese.
 */
final class ScriptTally {
  private final Map<String, Double> words = new LinkedHashMap<>();

  /**
   * Counts a word.
   *
   * @param language as {@link ScriptLanguage} tells it
   */
  void add(String language) {
    if (!language.isEmpty()) {
      words.merge(language, 1.0, Double::sum);
    }
  }

  /** Returns the words counted for each language. */
  Map<String, Double> found() {
    settle("fa", "ur", 0.3);
    settle("ar", "fa", 0.25);
    settle("ar", "ur", 0.25);
    settle("ru", "uk", 0.15);
    settle("zh", "ja", 0.2);
    return new LinkedHashMap<>(words);
  }

  /** Gives the words of both languages to the special one if its share is large enough. */
  private void settle(String usual, String special, double share) {
    double both = words.getOrDefault(usual, 0.0) + words.getOrDefault(special, 0.0);
    if (!words.containsKey(special) || !words.containsKey(usual)) {
      return;
    }
    boolean enough = words.get(special) >= share * both;
    words.remove(enough ? usual : special);
    words.put(enough ? special : usual, both);
  }
}
