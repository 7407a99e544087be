package threadlens.text;

/**
 * Whether an Arabic word can be written as a Latin one, letter by letter.
 *
 * @param strict a Latin letter that may be one of two Arabic ones is the plain one
 * @param explicit every Latin letter stands for an Arabic one: no short vowels
 */
record Fit(String arabic, String latin, boolean strict, boolean explicit) {
  private static final String VOWELS = "aeiou";

  /** Takes the product of both lengths. */
  boolean holds() {
    int letters = arabic.length();
    boolean[][] reached = new boolean[letters + 1][latin.length() + 1];
    reached[0][0] = true;
    boolean vowelless = latin.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    for (int i = 0; i < letters; i++) {
      for (int j = 0; j <= latin.length(); j++) {
        if (reached[i][j]) {
          letter(reached, i, j, vowelless);
        }
      }
    }
    return reached[letters][latin.length()];
  }

  private void letter(boolean[][] reached, int i, int j, boolean vowelless) {
    char c = arabic.charAt(i);
    boolean last = i == arabic.length() - 1;
    for (String spelling : spellings(c, i == 0, last)) {
      if (latin.startsWith(spelling, j)) {
        int end = j + spelling.length();
        reached[i + 1][end] = true;
        if (!explicit && "اوي".indexOf(c) < 0 && end + 1 < latin.length() && isVowel(end)) {
          boolean two = latin.startsWith("ou", end) && end + 2 < latin.length();
          reached[i + 1][end + 1] = true;
          reached[i + 1][end + 2] |= two;
        }
      }
    }
    boolean dropped = c == 'ء' || (vowelless && !explicit && i > 0 && "اوي".indexOf(c) >= 0);
    if (dropped) {
      reached[i + 1][j] = true;
    }
  }

  private boolean isVowel(int at) {
    return VOWELS.indexOf(latin.charAt(at)) >= 0;
  }

  private String[] spellings(char c, boolean first, boolean last) {
    String spelled =
        switch (c) {
          case 'ا' ->
              first ? "a e i o u 2 2a 2e 2i 2o 2u" : last ? "a aa e a2 2" : "a aa e 2 a2 2a";
          case 'ء' -> "2 '";
          case 'ب' -> "b bb p";
          case 'ت' -> "t tt";
          case 'ث' -> strict ? "th" : "th t";
          case 'ج' -> "j jj g gg dj";
          case 'ح' -> "7 77 h hh";
          case 'خ' -> "5 55 kh 7'";
          case 'د' -> "d dd";
          case 'ذ' -> strict ? "dh" : "z zz dh";
          case 'ر' -> "r rr";
          case 'ز' -> "z zz";
          case 'س' -> "s ss";
          case 'ش' -> "sh ch ssh";
          case 'ص' -> strict ? "9" : "s ss 9 99";
          case 'ض' -> strict ? "9'" : "d dd 9'";
          case 'ط' -> strict ? "6" : "t tt 6 66";
          case 'ظ' -> strict ? "6'" : "z zz 6' dh";
          case 'ع' -> "3 33";
          case 'غ' -> "8 88 gh 3'";
          case 'ف' -> "f ff v";
          case 'ق' -> strict ? "2 22 q 9" : "2 22 q qq 9 k kk g";
          case 'ك' -> strict ? "k kk" : "k kk c ck";
          case 'ل' -> "l ll";
          case 'م' -> "m mm";
          case 'ن' -> "n nn";
          case 'ه' -> last ? "a e eh ah h i" : "h hh";
          case 'و' -> "w ww o u ou oo";
          case 'ي' -> last ? "i y e ee iy 2" : "y yy i e ee ei ie ey 2";
          default -> "";
        };
    return spelled.isEmpty() ? new String[0] : spelled.split(" ");
  }
}
