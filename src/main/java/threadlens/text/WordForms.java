package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** The forms of one word, fold after fold; each fold works on the forms found before it. */
final class WordForms {
  static final int MOST_FORMS = 12;

  /** A longer token is no word of any language: it gets its plain form only. */
  static final int LONGEST = 64;

  private final List<Form> forms = new ArrayList<>(4);
  private final boolean mixedText;

  private WordForms(boolean mixedText) {
    this.mixedText = mixedText;
  }

  /**
   * Returns the forms of a word in a text.
   *
   * @param kinds the bits of {@link Plain}
   * @param mixedText the text holds Latin letters outside this word
   */
  static List<Form> of(String word, int kinds, boolean spaced, boolean mixedText) {
    if (kinds == 0 && !spaced) {
      List<Form> known = Lexicon.formOf(word);
      if (!known.isEmpty()) {
        return known;
      }
      if (Lexicon.isInflected(word) || isNumber(word)) {
        return List.of(new Form(word, ""));
      }
    }
    WordForms made = new WordForms(mixedText);
    made.plain(word, kinds, spaced);
    if (word.length() <= LONGEST && word.length() > 1) {
      made.fold(word, kinds == 0 && !spaced);
    }
    return List.copyOf(made.forms);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void plain(String word, int kinds, boolean spaced) {
    String fold = "";
    fold = (kinds & Plain.HIDDEN) == 0 ? fold : and(fold, "invisible character removed");
    fold = (kinds & Plain.STACKED) == 0 ? fold : and(fold, "stacked marks removed");
    fold = (kinds & Plain.VOCALIZED) == 0 ? fold : and(fold, "vowel signs removed");
    fold = (kinds & Plain.UNIFIED) == 0 ? fold : and(fold, "spelling unified");
    fold = (kinds & Plain.SIGN) == 0 ? fold : and(fold, "letter signs read");
    fold = spaced ? and(fold, "spaced-out letters joined") : fold;
    if (Disguise.isMask(word)) {
      forms.add(new Form(Disguise.mask(word), and(fold, "masked letters")));
    } else {
      forms.add(new Form(word, fold));
    }
  }

  /**
   * Adds all other forms.
   *
   * @param unknown the word is no everyday one as it stands
   */
  private void fold(String word, boolean unknown) {
    if (forms.get(0).isMask()) {
      unmasked(word);
      return;
    }
    Scripts scripts = Scripts.of(word);
    if (scripts.arabic()) {
      if (scripts.latin() || scripts.digitsOrSigns() || scripts.cyrillicOrGreek()) {
        each(MixedArabic::of);
      }
      each(ArabicForms::foreign);
      squeezed();
      each(ArabicForms::of);
      each(ArabicForms::endings);
      manyEndings();
      return;
    }
    boolean foreign = scripts.cyrillicOrGreek() && (scripts.latin() || mixedText);
    if (foreign || scripts.oddLatin()) {
      lookAlikes();
    }
    if (scripts.oddLatin()) {
      accents();
    }
    boolean read = scripts.digitsOrSigns() && Disguise.mayRead(word);
    if (read) {
      read('i');
      if (word.indexOf('1') >= 0 || word.indexOf('|') >= 0) {
        read('l');
      }
    }
    squeezed();
    if (word.indexOf('\'') >= 0) {
      each(ApostropheForms::of);
    }
    if (!read) {
      arabizi(unknown);
    }
  }

  /** Writes the endings of the whole word otherwise, not those of what a particle leaves of it. */
  private void manyEndings() {
    for (Form form : List.copyOf(forms)) {
      if (!form.fold().contains("clitic") || form.fold().startsWith("clitic و removed")) {
        for (Form made : ArabicEndings.of(form.text())) {
          add(made.text(), and(form.fold(), made.fold()));
        }
      }
    }
  }

  /** Reads a word without single stars: they may have been put between its letters. */
  private void unmasked(String word) {
    String bare = word.replace("*", "");
    boolean between = !word.contains("**") && !Disguise.isMask(bare);
    if (between && bare.length() >= (Scripts.of(bare).arabic() ? 3 : 4)) {
      for (Form form : of(bare, 0, false, mixedText)) {
        add(form.text(), and("stars between letters removed", form.fold()));
      }
    }
  }

  private void arabizi(boolean unknown) {
    for (int i = unknown ? 1 : 0; i < forms.size(); i++) {
      if (Lexicon.isEnglishOrFrench(forms.get(i).text())) {
        return;
      }
    }
    each(form -> isAscii(form) ? ArabiziForms.of(form) : List.of());
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private void lookAlikes() {
    String word = forms.get(0).text();
    StringBuilder latin = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char as = Letters.lookAlike(word.charAt(i));
      if (as == 0 && word.charAt(i) >= 0x370) {
        return; // a letter that Latin lacks: this is another script, not a disguise
      }
      latin.append(as == 0 ? word.charAt(i) : as);
    }
    add(latin.toString(), and(forms.get(0).fold(), "look-alike letters"));
  }

  private void accents() {
    for (Form form : List.copyOf(forms)) {
      String bare = Accents.removed(form.text());
      add(bare, and(form.fold(), "accents removed"));
    }
  }

  private void read(char one) {
    Form form = forms.get(0);
    add(Disguise.read(form.text(), one), and(form.fold(), "digits and signs read as letters"));
  }

  private void squeezed() {
    for (Form form : List.copyOf(forms)) {
      for (String shorter : Stretched.squeezed(form.text())) {
        add(shorter, and(form.fold(), "stretched letters squeezed"));
      }
    }
  }

  private void each(java.util.function.Function<String, List<Form>> fold) {
    for (Form form : List.copyOf(forms)) {
      for (Form made : fold.apply(form.text())) {
        add(made.text(), and(form.fold(), made.fold()));
      }
    }
  }

  private void add(String text, String fold) {
    if (text.isEmpty() || forms.size() >= MOST_FORMS) {
      return;
    }
    for (Form form : forms) {
      if (form.text().equals(text)) {
        return;
      }
    }
    forms.add(new Form(text, fold));
  }

  private static String and(String fold, String more) {
    return fold.isEmpty() ? more : more.isEmpty() ? fold : fold + ", " + more;
  }
}
