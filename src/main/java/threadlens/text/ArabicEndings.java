package threadlens.text;

import java.util.List;

/**
 * Endings of Arabic words that are written in several ways: {@code وا} of verbs without its alef,
 * and the pronouns of many: {@code بدمهم, بدمهن, بدمن} and {@code عندكم, عندكن}.
 */
final class ArabicEndings {
  private static final int SHORTEST = 4;

  /** Words whose last letters are no pronoun, or mean something else with another. */
  private static final List<String> NONE = List.of("ولكن", "منهم", "منهن", "عنهم", "عنهن", "المهم");

  private ArabicEndings() {}

  static List<Form> of(String word) {
    int rest = word.length() - 2;
    if (word.length() < SHORTEST || NONE.contains(word)) {
      return List.of();
    }
    char before = word.charAt(rest);
    String bare = word.substring(0, rest);
    char last = word.charAt(rest + 1);
    if (last == 'و') {
      return List.of(new Form(word + "ا", "verb ending و to وا"));
    }
    if (last == 'ا' && before == 'و') {
      return List.of(new Form(bare + "و", "verb ending وا to و"));
    }
    boolean pronoun = (last == 'م' || last == 'ن') && (before == 'ك' || before == 'ه');
    return pronoun ? pronouns(word, bare, before) : List.of();
  }

  private static List<Form> pronouns(String word, String bare, char before) {
    if (bare.length() < 3 || word.endsWith("فهم")) {
      return List.of(); // too short to tell, or "understand"
    }
    String other = bare + before + (word.endsWith("ن") ? "م" : "ن");
    String fold = "pronoun of many";
    return before == 'ك'
        ? List.of(new Form(other, fold))
        : List.of(new Form(other, fold), new Form(bare + "ن", fold));
  }
}
