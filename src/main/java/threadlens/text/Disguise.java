package threadlens.text;

/** Signs and digits in the place of letters: {@code a$$, b!tch, 1d10t, a**hole}. */
final class Disguise {
  private static final int MOST_HIDDEN = 12;
  private static final int FARTHEST = 24;
  private static final String SIGNS = "$@!|*#%&";

  private Disguise() {}

  /** Tells whether a sign begins a word: {@code $hit}, and {@code @ss}, but no mention. */
  static boolean begins(String text, int at) {
    char c = text.charAt(at);
    if ((c != '$' && c != '@') || at + 2 >= text.length() || !isLetter(text, at + 1)) {
      return false;
    }
    boolean free = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '"';
    return free && readsAsWord(text, at, at);
  }

  /** Returns how far the signs at a place belong to the word before; the place where they don't. */
  static int joins(String text, int start, int at) {
    boolean emphasis = start > 0 && text.charAt(start - 1) == '*';
    if (emphasis || SIGNS.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int end = at;
    int masking = 0;
    while (end < text.length() && end - at <= MOST_HIDDEN && SIGNS.indexOf(text.charAt(end)) >= 0) {
      masking += "*#%&".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
      end++;
    }
    if (end - at > MOST_HIDDEN || !isLetter(text, at - 1)) {
      return at;
    }
    boolean inside = end < text.length() && Letters.isWordUnit(text, end);
    if (text.charAt(at) == '@' && end == at + 1 && isArabic(text, at)) {
      return end;
    }
    boolean hides = text.charAt(at) == '*' ? inside || end - at > 1 : masking > 0 && end - at > 1;
    boolean dollars = text.startsWith("$$", at) && end - at == 2;
    return hides || dollars || (inside && readsAsWord(text, start, at)) ? end : at;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Letters.isWordUnit(text, at) && !Letters.isDigit(text.charAt(at));
  }

  /** Tells whether a word with one sign in it reads as an everyday word without. */
  private static boolean readsAsWord(String text, int start, int sign) {
    int end = sign + 1;
    while (end < text.length()
        && end - start < FARTHEST
        && (Letters.isWordUnit(text, end) || isInnerSign(text, end))) {
      end++;
    }
    if (sign - start >= FARTHEST) {
      return false;
    }
    String word = text.substring(start, end);
    return Lexicon.isEnglishOrFrench(read(word, 'i')) || Lexicon.isEnglishOrFrench(read(word, 'l'));
  }

  private static boolean isInnerSign(String text, int at) {
    return "$@!|".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Letters.isWordUnit(text, at + 1);
  }

  private static boolean isArabic(String text, int at) {
    return at + 1 < text.length()
        && Letters.isArabic(text.charAt(at - 1))
        && Letters.isArabic(text.charAt(at + 1));
  }

  /** Returns a word with its signs and digits read as letters, 1 as the one given. */
  static String read(String word, char one) {
    StringBuilder read = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = "$@!|013457".indexOf(c);
      read.append(at < 0 ? c : c == '1' || c == '|' ? one : "sai?o?east".charAt(at));
    }
    return read.toString();
  }

  /** Returns a word whose hidden letters are stars. */
  static String mask(String word) {
    StringBuilder mask = new StringBuilder(word);
    for (int i = 0; i < mask.length(); i++) {
      if (SIGNS.indexOf(mask.charAt(i)) >= 0) {
        mask.setCharAt(i, '*');
      }
    }
    return mask.toString();
  }

  static boolean isMask(String word) {
    return word.indexOf('*') >= 0
        || word.indexOf('#') >= 0
        || word.indexOf('%') >= 0
        || word.indexOf('&') >= 0;
  }

  /**
   * Tells whether digits or signs of a word may be read as letters. {@code M8, F16, 10k, mp3} may
   * not; nor may Arabizi, unless the reading is an everyday word of five letters or more.
   */
  static boolean mayRead(String word) {
    int digits = 0;
    int signs = 0;
    int letters = 0;
    boolean sure = false;
    boolean foreign = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += Letters.isAsciiLetter(c) ? 1 : 0;
      digits += Letters.isDigit(c) ? 1 : 0;
      signs += "$@!|".indexOf(c) >= 0 ? 1 : 0;
      sure |= c == '0' || c == '1' || c == '4';
      foreign |= c == '2' || c == '6' || c == '8' || c == '9';
    }
    if (foreign || letters == 0 || digits + signs == 0 || letters + digits + signs < 3) {
      return false;
    }
    if (signs > 0) {
      return true;
    }
    return sure ? !isNumbered(word, letters, digits) : isLongWord(word);
  }

  private static boolean isLongWord(String word) {
    return word.length() >= 5 && Lexicon.isEnglishOrFrench(read(word, 'i'));
  }

  /** Tells of a number with a unit or a name with a number; {@code 1diot} is neither. */
  private static boolean isNumbered(String word, int letters, int digits) {
    boolean numberFirst = true;
    boolean numberLast = true;
    for (int i = 0; i < word.length(); i++) {
      boolean digit = Letters.isDigit(word.charAt(i));
      numberFirst &= digit == (i < digits);
      numberLast &= digit == (i >= letters);
    }
    return letters < 2 || numberLast || (numberFirst && (digits > 1 || letters < 3));
  }
}
