package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Arabic words without the particles and pronouns that are written onto them. Which of them belong
 * to the word a list cannot tell, so each is an extra form, and enough letters must be left: two
 * after the article, three otherwise.
 */
final class ArabicForms {
  /** The article and what may stand before it; longest first. */
  private static final List<String> ARTICLES =
      List.of(
          "وهال", "وبال", "فبال", "يلل", "هال", "وال", "بال", "فال", "كال", "عال", "شال", "ولل",
          "يال", "لل", "ال");

  private static final List<String> PARTICLES =
      List.of("ويا", "يا", "وب", "ول", "وه", "و", "ف", "ب", "ل", "ك", "ه");

  private static final List<String> PRONOUNS =
      List.of(
          "كما", "هما", "كم", "كن", "كو", "كون", "هم", "هن", "هون", "ها", "نا", "ني", "ك", "ه", "ي",
          "و");

  private ArabicForms() {}

  static List<Form> of(String word) {
    if (word.length() < 4 || word.equals("الله")) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>(4);
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= 2) {
        forms.add(new Form(word.substring(article.length()), "clitic " + article + " removed"));
        break;
      }
    }
    boolean article = !forms.isEmpty();
    pronouns(word, "", forms);
    for (String particle : PARTICLES) {
      int least = particle.equals("ف") ? 4 : 3; // فخرا is pride, not ف and a word of dirt
      if (word.startsWith(particle) && word.length() - particle.length() >= least) {
        String rest = word.substring(particle.length());
        String fold = "clitic " + particle + " removed";
        forms.add(new Form(rest, fold));
        if (!article) {
          pronouns(rest, fold, forms);
        }
        break;
      }
    }
    return forms;
  }

  private static void pronouns(String word, String fold, List<Form> forms) {
    if (word.startsWith("ال")) {
      return; // a word with the article takes no pronoun
    }
    for (String pronoun : PRONOUNS) {
      int rest = word.length() - pronoun.length();
      if (rest >= 3 && word.endsWith(pronoun)) {
        String bare = word.substring(0, rest);
        String folds = (fold.isEmpty() ? "" : fold + ", ") + "clitic " + pronoun + " removed";
        forms.add(new Form(bare, folds));
        if (bare.endsWith("ت") && rest > 3) {
          forms.add(new Form(bare.substring(0, rest - 1) + "ه", folds));
        }
        return;
      }
    }
  }
}
