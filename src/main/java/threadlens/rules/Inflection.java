package threadlens.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The regular forms of an English word: what {@code (s)} and {@code (ing)} after it stand for. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** Returns the word and its plural, or a verb and its form for he, she and it. */
  static List<String> plural(String word) {
    return List.of(word, withS(word));
  }

  /** Returns a verb with its -s, -ed and -ing forms. */
  static List<String> verb(String word) {
    Set<String> forms = new LinkedHashSet<>(plural(word));
    if (word.endsWith("ie")) {
      String stem = word.substring(0, word.length() - 2);
      forms.addAll(List.of(word + "d", stem + "ying"));
    } else if (word.endsWith("e")) {
      forms.addAll(List.of(word + "d", word.substring(0, word.length() - 1) + "ing"));
    } else if (consonantY(word)) {
      forms.addAll(List.of(word.substring(0, word.length() - 1) + "ied", word + "ing"));
    } else {
      forms.addAll(List.of(word + "ed", word + "ing"));
      if (doubles(word)) {
        String doubled = word + word.charAt(word.length() - 1);
        forms.addAll(List.of(doubled + "ed", doubled + "ing"));
      }
    }
    return List.copyOf(forms);
  }

  private static String withS(String word) {
    if (consonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  private static boolean consonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && VOWELS.indexOf(word.charAt(last - 1)) < 0;
  }

  /** Whether a word ends as {@code stab} does; both spellings are allowed then. */
  private static boolean doubles(String word) {
    int last = word.length() - 1;
    return last > 1
        && VOWELS.indexOf(word.charAt(last - 1)) >= 0
        && VOWELS.indexOf(word.charAt(last - 2)) < 0
        && (VOWELS + "wxy").indexOf(word.charAt(last)) < 0;
  }
}
