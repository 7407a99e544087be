package threadlens.text;

import java.util.List;

/** Words whose letters are repeated for stress: {@code looooser, حمااار}. */
final class Stretched {
  private static final int FEWEST = 3;

  private Stretched() {}

  /**
   * Returns a word with every run of three or more of a letter made one, and made two: {@code hell}
   * and {@code good} end in a double. None where nothing is stretched.
   */
  static List<String> squeezed(String word) {
    if (!isStretched(word)) {
      return List.of();
    }
    String one = squeezed(word, 1);
    return one.length() < 2 ? List.of() : List.of(one, squeezed(word, 2));
  }

  /**
   * Returns an Arabic word without a letter that was typed twice: the last one, or a long vowel
   * ({@code حمارر, شرمووطة}); other doubles are spelling. Empty where there is none.
   */
  static String once(String word) {
    int last = word.length() - 1;
    if (last < FEWEST) {
      return "";
    }
    if (word.charAt(last) == word.charAt(last - 1)) {
      return word.substring(0, last);
    }
    for (int i = 2; i < last; i++) {
      char c = word.charAt(i);
      if ((c == 'و' || c == 'ي') && c == word.charAt(i - 1)) {
        return word.substring(0, i) + word.substring(i + 1);
      }
    }
    return "";
  }

  private static boolean isStretched(String word) {
    int run = 1;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      run = c == word.charAt(i - 1) && !Letters.isDigit(c) ? run + 1 : 1;
      if (run == FEWEST || (run == 2 && c == 'ا')) {
        return true;
      }
    }
    return false;
  }

  private static String squeezed(String word, int left) {
    StringBuilder squeezed = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      int end = at + 1;
      while (end < word.length() && word.charAt(end) == c && !Letters.isDigit(c)) {
        end++;
      }
      int run = end - at;
      int kept = run >= FEWEST || (run == 2 && c == 'ا') ? left : run;
      squeezed.append(word, at, at + kept);
      at = end;
    }
    return squeezed.toString();
  }
}
