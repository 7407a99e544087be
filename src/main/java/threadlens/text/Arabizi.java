package threadlens.text;

import java.util.Set;

/**
 * Arabic in Latin letters, where digits stand for letters that Latin lacks: 2 hamza, 3 ayn, 5 kha,
 * 6 ta, 7 ha, 8 ghayn, 9 qaf or sad; an apostrophe after 3 and 7 makes them ghayn and kha.
 */
final class Arabizi {
  /** The mark before a key; see {@link Form}. */
  static final char KEY = '~';

  private static final int SHORTEST_KEY = 3;

  /** What follows a number in English and French: {@code 2nd, 7am, 2day, 9mm, 2eme, 5star}. */
  private static final Set<String> AFTER_NUMBER =
      Set.of(
          ("st nd rd th s am pm k m b bn d g x h hr hrs kg km mm cm min mins yr yrs day days nite"
                  + " night morrow moro gether ever year years er t v p mph fps ml mg gb mb tb in ft"
                  + " lb lbs usd lbp ll l ce pac cent up com star stars way ways man eme ieme e re c"
                  + " ghz mhz kw mw ish fold some gig nm")
              .split(" "));

  private Arabizi() {}

  /** Tells whether a folded word has the shape of Arabizi with digits: {@code 7mar, la2, sa7}. */
  static boolean hasShape(String word) {
    int letters = 0;
    int digits = 0;
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        digits++;
        if (i > 0
            && isDigit(word.charAt(i - 1))
            && word.charAt(i - 1) != c
            && endsOrBegins(word, i)) {
          return false;
        }
      } else if (Letters.isAsciiLetter(c)) {
        letters++;
        vowels += Letters.isVowel(c) ? 1 : 0;
      } else if (c != '\'' || i == 0) {
        return false;
      }
    }
    return digits > 0 && letters >= 2 && digits <= letters + 1 && fits(word, vowels);
  }

  private static boolean isDigit(char c) {
    return c == '2' || c == '3' || (c >= '5' && c <= '9');
  }

  private static boolean endsOrBegins(String word, int at) {
    return at == 1 || at == word.length() - 1;
  }

  private static boolean fits(String word, int vowels) {
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    if (isDigit(first)) {
      int digits = isDigit(word.charAt(1)) ? 2 : 1;
      return !AFTER_NUMBER.contains(word.substring(digits)) && !(digits == 2 && word.length() < 6);
    }
    if (isDigit(last)) {
      char before = word.charAt(word.length() - 2);
      boolean usual =
          last == '2' || last == '3' || last == '7' || (last == '5' && word.length() < 5);
      return usual && word.length() <= 7 && Letters.isVowel(before);
    }
    int eight = word.indexOf('8');
    return eight < 0 ? vowels > 0 || word.length() <= 5 : !soundsAsAte(word, eight);
  }

  /** Tells of the chat spelling {@code gr8, m8s, h8ers, sk8er}. */
  private static boolean soundsAsAte(String word, int eight) {
    String after = word.substring(eight + 1);
    return eight > 0
        && !Letters.isVowel(word.charAt(eight - 1))
        && Set.of("", "r", "s", "rs", "er", "ers", "est", "d", "ed", "ing", "in").contains(after);
  }

  /** Returns the word with its digits read as letters: {@code 7mar} gives {@code hmar}. */
  static String letters(String word) {
    StringBuilder read = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean marked = i + 1 < word.length() && word.charAt(i + 1) == '\'';
      if (c == '3' && !marked) {
        boolean vowelAfter = i + 1 < word.length() && Letters.isVowel(word.charAt(i + 1));
        read.append(vowelAfter ? "" : "a");
      } else if (c != '\'') {
        read.append(sound(c, marked));
      }
    }
    return read.toString();
  }

  private static String sound(char c, boolean marked) {
    return switch (c) {
      case '2' -> "";
      case '3' -> "gh";
      case '5' -> "kh";
      case '6' -> marked ? "z" : "t";
      case '7' -> marked ? "kh" : "h";
      case '8' -> "gh";
      case '9' -> marked ? "d" : "q";
      default -> String.valueOf(c);
    };
  }

  /** Names the digits that a word reads as letters: {@code arabizi 7 to h}. */
  static String fold(String word) {
    StringBuilder named = new StringBuilder("arabizi");
    String sep = " ";
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c) && word.indexOf(c) == i) {
        boolean marked = i + 1 < word.length() && word.charAt(i + 1) == '\'';
        String sound = c == '3' && !marked ? "a" : sound(c, marked);
        named.append(sep).append(c).append(sound.isEmpty() ? " dropped" : " to " + sound);
        sep = ", ";
      }
    }
    return named.toString();
  }

  /**
   * Returns how a word sounds, whatever its spelling; empty where too little is left of it. Doubled
   * letters are one, e is i, o and ou are u, ch is sh, a silent h at the end is dropped, 3 stays 3:
   * without it {@code 3arsa} and the name Arsa would be one word. A word that stands for itself
   * only has a key that no other has.
   */
  static String key(String word) {
    if (Lexicon.isExact(word)) {
      return KEY + "=" + word;
    }
    StringBuilder key = new StringBuilder(word.length() + 2).append(KEY);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean marked = i + 1 < word.length() && word.charAt(i + 1) == '\'';
      if (c == '3' && !marked) {
        add(key, '3');
      } else if (isDigit(c)) {
        addAll(key, sound(c, marked));
      } else if (c == 'c' && i + 1 < word.length() && word.charAt(i + 1) == 'h') {
        add(key, 's');
      } else if (c == 'e' || c == 'o') {
        add(key, c == 'e' ? 'i' : 'u');
      } else if (c != '\'') {
        add(key, c);
      }
    }
    int last = key.length() - 1;
    if (last > 1
        && key.charAt(last) == 'h'
        && Letters.isVowel(key.charAt(last - 1))
        && word.charAt(word.length() - 1) == 'h') {
      key.setLength(last);
    }
    return key.length() - 1 < SHORTEST_KEY ? "" : key.toString();
  }

  private static void addAll(StringBuilder key, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      add(key, sounds.charAt(i));
    }
  }

  private static void add(StringBuilder key, char c) {
    if (key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }
}
