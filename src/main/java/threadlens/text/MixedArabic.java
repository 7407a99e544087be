package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Arabic words with Latin or Cyrillic letters, digits or signs among their letters, for their sound
 * or their look: {@code 7مار, حم@ر}. A number before a word, as in {@code 14آذار}, is none.
 */
final class MixedArabic {
  private static final String SOUNDS =
      "2ا3ع5خ6ط7ح8غ9صaاbبcكdدeيfفgجhهiيjجkكlلmمnنoوpبqقrرsسtتuوvفwوyيzز@ا";
  private static final String LOOKS = "2ق8ق9قlا1ا|ا!ا0هoهgق";

  private MixedArabic() {}

  static List<Form> of(String word) {
    String bare = latin(word);
    if (!isMixed(bare)) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>(2);
    forms.add(new Form(read(bare, SOUNDS, LOOKS), "Latin letters read as Arabic"));
    forms.add(new Form(read(bare, LOOKS, SOUNDS), "Latin letters read as Arabic"));
    return forms;
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char as = Letters.isArabic(c) ? 0 : Letters.lookAlike(c);
      latin.append(as == 0 ? c : as);
    }
    return latin.toString();
  }

  /** Tells whether there is something to read, and no more of it than a disguise needs. */
  private static boolean isMixed(String word) {
    int arabic = 0;
    int foreign = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Letters.isArabic(c)) {
        arabic++;
        digits = 0;
      } else if (SOUNDS.indexOf(c) < 0 && LOOKS.indexOf(c) < 0) {
        return false;
      } else {
        foreign++;
        digits = Letters.isDigit(c) ? digits + 1 : 0;
        if (digits > 1) {
          return false;
        }
      }
    }
    return foreign > 0 && arabic >= 2 && foreign <= arabic;
  }

  private static String read(String word, String first, String second) {
    StringBuilder read = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String table = first.indexOf(c) >= 0 ? first : second;
      read.append(Letters.isArabic(c) ? c : table.charAt(table.indexOf(c) + 1));
    }
    return read.toString();
  }
}
