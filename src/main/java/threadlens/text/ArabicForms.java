package threadlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Arabic words without the particles and pronouns that are written onto them. Which of them belong
 * to the word a list cannot tell, so each is an extra form, and enough letters must be left: two
 * after the article, three otherwise.
 */
final class ArabicForms {
  /** The article and what may stand before it; longest first. */
  private static final List<String> ARTICLES =
      List.of(
          "وبهال", "وعهال", "ولهال", "وهال", "وبال", "وعال", "فبال", "بهال", "عهال", "لهال", "يلل",
          "هال", "وال", "بال", "فال", "كال", "عال", "شال", "ولل", "يال", "لل", "ال");

  private static final List<String> PARTICLES =
      List.of("ويا", "يا", "وب", "ول", "وه", "و", "ف", "ب", "ل", "ك", "ه");

  private static final List<String> PRONOUNS =
      List.of(
          "كما", "هما", "كم", "كن", "كو", "كون", "هم", "هن", "هون", "ها", "نا", "ني", "ك", "ه", "ي",
          "و");

  private static final List<String> VERB_PARTICLES = List.of("عم", "رح", "ح", "س");

  /** Words whose first letters are no particle, though another word is left without them. */
  private static final Set<String> WHOLE = Set.of("الله", "ياسمين", "ياسمينا", "ياسين", "ياقوت");

  private static final String FARSI = "گچپژ";
  private static final String SOUNDS = "قجبز";
  private static final String OTHER_SOUNDS = "جشبج";

  private ArabicForms() {}

  static List<Form> of(String word) {
    if (word.length() < 4 || WHOLE.contains(word)) {
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
        andVerb(word, particle, forms);
        break;
      }
    }
    verbs(word, forms);
    return forms;
  }

  /** After "and", ب may be that of verbs in dialect, a letter of the word: {@code وبيطعن}. */
  private static void andVerb(String word, String particle, List<Form> forms) {
    if (particle.equals("وب") && word.length() > 4 && "يتن".indexOf(word.charAt(2)) >= 0) {
      String fold = "clitic و removed";
      forms.add(new Form(word.substring(1), fold));
      pronouns(word.substring(1), fold, forms);
    }
  }

  /** The particles of verbs in dialect, before the letter that says who acts. */
  private static void verbs(String word, List<Form> forms) {
    for (String particle : VERB_PARTICLES) {
      int length = particle.length();
      if (word.startsWith(particle)
          && word.length() - length >= 4
          && "ايتنب".indexOf(word.charAt(length)) >= 0) {
        String fold = "particle " + particle + " removed";
        forms.add(new Form(word.substring(length), fold));
        pronouns(word.substring(length), fold, forms);
        break;
      }
    }
    if (isFirstPerson(word)) {
      String fold = "particle " + word.charAt(0) + " removed";
      forms.add(new Form("ا" + word.substring(1), fold));
    } else if (word.startsWith("اا")) {
      forms.add(new Form("اق" + word.substring(2), "hamza read as qaf"));
    }
  }

  /** Tells of a verb in the future whose alef is gone: {@code هضرب} is ه and اضرب. */
  private static boolean isFirstPerson(String word) {
    char last = word.charAt(word.length() - 1);
    int least = word.charAt(0) == 'ه' ? 4 : word.charAt(0) == 'ح' ? 5 : word.length() + 1;
    return word.length() >= least
        && "ايتنو".indexOf(word.charAt(1)) < 0
        && last != 'ه'
        && last != 'ا';
  }

  /** Letters of Farsi and Urdu in the place of the Arabic ones that sound like them. */
  static List<Form> foreign(String word) {
    boolean foreign = false;
    for (int i = 0; i < word.length(); i++) {
      foreign |= FARSI.indexOf(word.charAt(i)) >= 0;
    }
    if (!foreign) {
      return List.of();
    }
    String fold = "Farsi letters read";
    return List.of(new Form(read(word, SOUNDS), fold), new Form(read(word, OTHER_SOUNDS), fold));
  }

  private static String read(String word, String sounds) {
    StringBuilder read = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = FARSI.indexOf(word.charAt(i));
      if (at >= 0) {
        read.setCharAt(i, sounds.charAt(at));
      }
    }
    return read.toString();
  }

  /**
   * The sound plurals: {@code ون} is {@code ين} too, and a long word stays without them; {@code ات}
   * is that of words in ه, but also of things in {@code ان}.
   */
  static List<Form> endings(String word) {
    int rest = word.length() - 2;
    if (rest < 4 || "نت".indexOf(word.charAt(rest + 1)) < 0) {
      return List.of();
    }
    String bare = word.substring(0, rest);
    String fold = "plural " + word.substring(rest) + " removed";
    if (word.endsWith("ون")) {
      return List.of(new Form(bare + "ين", "plural ون to ين"), new Form(bare, fold));
    }
    if (word.endsWith("ين")) {
      return List.of(new Form(bare, fold));
    }
    boolean feminine = word.endsWith("ات") && !bare.endsWith("ان");
    return feminine ? List.of(new Form(bare + "ه", fold)) : List.of();
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
