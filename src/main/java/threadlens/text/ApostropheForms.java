package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** What an apostrophe adds to an English, French or Arabizi word. */
final class ApostropheForms {
  private static final List<String> ENGLISH = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final List<String> FRENCH =
      List.of("l'", "d'", "j'", "c'", "m'", "t'", "s'", "n'", "qu'", "jusqu'", "lorsqu'");

  private ApostropheForms() {}

  /**
   * {@code idiot's} is idiot, {@code l'idiot} too; {@code Shi'a} is shia, {@code he'll} not hell.
   */
  static List<Form> of(String word) {
    List<Form> forms = new ArrayList<>(2);
    for (String ending : ENGLISH) {
      if (word.endsWith(ending) && word.length() > ending.length()) {
        String bare = word.substring(0, word.length() - ending.length());
        forms.add(new Form(bare, ending + " removed"));
      }
    }
    for (String article : FRENCH) {
      if (word.startsWith(article) && word.length() > article.length() + 1) {
        forms.add(new Form(word.substring(article.length()), article + " removed"));
      }
    }
    forms.add(new Form(dropped(word), "apostrophe removed"));
    return forms;
  }

  /**
   * Returns a word as people write it who leave apostrophes out, {@code dont} and {@code youre};
   * unchanged where that makes another word, as {@code he'll} and {@code we're} do.
   */
  static String dropped(String word) {
    if (word.indexOf('\'') < 0) {
      return word;
    }
    boolean another =
        word.endsWith("'ll")
            || word.endsWith("'d")
            || word.endsWith("'s")
            || word.equals("we're")
            || word.chars().anyMatch(Letters::isDigit)
            || FRENCH.stream().anyMatch(word::startsWith);
    return another ? word : word.replace("'", "");
  }
}
