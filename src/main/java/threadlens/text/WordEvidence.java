package threadlens.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which languages know a word; Arabizi words also by their sound. */
final class WordEvidence {
  private static final int ENGLISH = 1 << Lexicon.LANGUAGES.indexOf("en");
  private static final int SHORTEST_KEY = 4;

  private static final Map<String, Integer> LANGUAGES = languages();
  private static final Set<String> SOUNDS = sounds();

  private WordEvidence() {}

  /** Returns a bit for each language of {@link Lexicon#LANGUAGES} that knows a word. */
  static int languages(String word) {
    Integer known = LANGUAGES.get(word);
    if (known != null) {
      return known;
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0) {
      return ofParts(word.substring(0, apostrophe + 1), word.substring(apostrophe + 1));
    }
    if (Lexicon.isInflected(word)) {
      return ENGLISH;
    }
    return Stretched.squeezed(word).stream().mapToInt(s -> LANGUAGES.getOrDefault(s, 0)).sum();
  }

  /** Tells whether a word of letters sounds like one that the list of Arabizi spells otherwise. */
  static boolean soundsArabizi(String word) {
    return SOUNDS.contains(Arabizi.key(word));
  }

  private static int ofParts(String before, String after) {
    int whole = LANGUAGES.getOrDefault(before + after, 0);
    int first = LANGUAGES.getOrDefault(before.substring(0, before.length() - 1), 0);
    int second = LANGUAGES.getOrDefault(after, 0);
    return whole != 0 ? whole : before.length() > 3 ? first : second;
  }

  private static Map<String, Integer> languages() {
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i < Lexicon.LANGUAGES.size(); i++) {
      for (String word : Lexicon.words(Lexicon.LANGUAGES.get(i))) {
        languages.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return languages;
  }

  private static Set<String> sounds() {
    Set<String> sounds = new HashSet<>();
    for (String word : Lexicon.words("ar-Latn")) {
      String key = Arabizi.key(word);
      if (key.length() > SHORTEST_KEY) {
        sounds.add(key);
      }
    }
    return sounds;
  }
}
