package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** The forms of a Latin word that may be Arabic. */
final class ArabiziForms {
  private static final List<String> BEFORE =
      List.of(
          "hal", "wel", "wil", "wal", "bel", "bil", "lal", "yal", "el", "il", "al", "ya", "l", "w");
  private static final List<String> AFTER = List.of("kon", "hon", "ak", "ik", "ek", "on", "na");
  private static final int SHORTEST_REST = 4;

  private ArabiziForms() {}

  /** Returns the forms of a word that is no everyday one of English or French. */
  static List<Form> of(String word) {
    if (Lexicon.isExact(word)) {
      return List.of(new Form(Arabizi.key(word), "arabizi"));
    }
    boolean digits = word.chars().anyMatch(Letters::isDigit);
    if (digits ? !Arabizi.hasShape(word) : !mayBeArabizi(word)) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>(4);
    if (digits) {
      String read = Arabizi.letters(word);
      if (read.length() > 2 && !Lexicon.isEnglishOrFrench(read)) {
        forms.add(new Form(read, Arabizi.fold(word)));
      }
    }
    key(word, digits ? Arabizi.fold(word) : "arabizi", forms);
    without(word, digits, forms);
    return forms;
  }

  /** Returns a word, and what is left of it without an article or a pronoun. */
  static List<String> bare(String word) {
    List<String> bare = new ArrayList<>(2);
    bare.add(word);
    for (String before : BEFORE) {
      if (word.startsWith(before) && isRest(word, before.length(), true, false)) {
        bare.add(word.substring(before.length()));
        break;
      }
    }
    for (String after : AFTER) {
      int rest = word.length() - after.length();
      if (word.endsWith(after) && rest >= SHORTEST_REST) {
        bare.add(word.substring(0, rest));
        break;
      }
    }
    return bare;
  }

  private static boolean mayBeArabizi(String word) {
    if (word.length() < 3 || Lexicon.isNear(word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isAsciiLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void key(String word, String fold, List<Form> forms) {
    String key = Arabizi.key(word);
    if (!key.isEmpty()) {
      forms.add(new Form(key, fold));
    }
  }

  /** Takes an article, particle or pronoun off: {@code el7mar, hal7mar, kalbak}. */
  private static void without(String word, boolean digits, List<Form> forms) {
    for (String before : BEFORE) {
      if (word.startsWith(before) && isRest(word, before.length(), digits, before.length() == 1)) {
        key(word.substring(before.length()), "arabizi, " + before + "- removed", forms);
        return;
      }
    }
    for (String after : AFTER) {
      int rest = word.length() - after.length();
      if (word.endsWith(after)
          && rest >= SHORTEST_REST
          && !Letters.isVowel(word.charAt(rest - 1))) {
        key(word.substring(0, rest), "arabizi, -" + after + " removed", forms);
        return;
      }
    }
  }

  private static boolean isRest(String word, int from, boolean digits, boolean oneLetter) {
    return word.length() - from >= SHORTEST_REST
        && !Letters.isVowel(word.charAt(from))
        && (!oneLetter || digits);
  }
}
