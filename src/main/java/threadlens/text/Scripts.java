package threadlens.text;

/** Which kinds of letters a word holds. */
record Scripts(
    boolean latin,
    boolean oddLatin,
    boolean cyrillicOrGreek,
    boolean arabic,
    boolean digitsOrSigns) {

  static Scripts of(String word) {
    boolean latin = false;
    boolean odd = false;
    boolean other = false;
    boolean arabic = false;
    boolean digits = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        boolean letter = Letters.isAsciiLetter(c);
        latin |= letter;
        digits |= !letter && c != '\'';
      } else if (c < 0x370 || (c >= 0x1D00 && c < 0x1F00) || (c >= 0xA720 && c < 0xA800)) {
        odd = true;
      } else if (c < 0x530) {
        other = true;
      } else {
        arabic |= Letters.isArabic(c);
      }
    }
    return new Scripts(latin, odd, other, arabic, digits);
  }
}
