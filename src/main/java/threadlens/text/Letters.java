package threadlens.text;

/** What single characters are and which of them stand for others. */
final class Letters {
  /** Stretches an Arabic word; carries no meaning. */
  static final char TATWEEL = '\u0640';

  /** Pairs: a letter, and the one that stands for it. */
  private static final char[] ARABIC = arabic("أاإاآاٱاىيیيېيےيةهۃهہهھهەهۀهکكڪكؤوئيڤف٭*");

  private static final String LOOK_ALIKES =
      "аaвbсcеeԁdѕsіiјjкkмmнhоoрpԛqтtгrуyѵvԝwхxһhзeчyпnьb"
          + "αaβbεeζzηnιiκkνvμmοoρpτtυuχxωwσoγyϲcϳjδd"
          + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"
          + "ıiɩiɑaɡgɐaɔcǝeɹrʇtʌvʍwøođdłlħhŧtƒfɓbɗdɛe";

  /** Stars that hide letters as the plain one does, from a general punctuation mark on. */
  private static final String STARS = "\u204E\u2217\u2605\u2731";

  private static final String APOSTROPHES = "´‘’ʼ′ʻʹ＇";

  private Letters() {}

  /**
   * Tells whether a character is not seen in a text: controls, zero-width and bidirectional ones,
   * variation selectors, fillers, tags.
   */
  static boolean isHidden(int c) {
    if (c < 0x80) {
      return c == 0x7F || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
    if (c == 0x85) {
      return false;
    }
    return c == 0x34F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || c < 0xA0
        || (isFormat(c) && !isArabicMark(c));
  }

  private static boolean isFormat(int c) {
    boolean possible =
        c == 0xAD || (c >= 0x600 && c < 0x900) || (c >= 0x2000 && c < 0x2100) || c >= 0xFE00;
    return possible && Character.getType(c) == Character.FORMAT;
  }

  /** Tells of the letters and signs of ASCII, and of Arabic letters: none is hidden or a mark. */
  static boolean isSimple(char c) {
    return c < 0x7F ? c >= ' ' : c >= 0x621 && c <= 0x64A && c != TATWEEL;
  }

  /** Tells whether a character is an Arabic vowel sign, a Koranic mark, or the small alef. */
  static boolean isArabicMark(int c) {
    return (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x610 && c <= 0x61A)
        || (c >= 0x6D6 && c <= 0x6ED && c != 0x6E5 && c != 0x6E6 && c != 0x6E9 && c != 0x6DE)
        || (c >= 0x8D3 && c <= 0x8FF);
  }

  /** Tells whether a character is a mark that joins the letter before it, Arabic ones left out. */
  static boolean isStackable(int c) {
    if (isArabicMark(c) || isHidden(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Tells of frequent letters that NFKC leaves as they are, so that it need not be asked. */
  static boolean isStable(int c) {
    return (c >= 0xC0 && c <= 0x17E && c != 0x130 && !(c >= 0x132 && c <= 0x149))
        || (c >= 0x400 && c <= 0x52F)
        || (c >= 0x5D0 && c <= 0x5EA)
        || (c >= 0x620 && c <= 0x673)
        || (c >= 0x679 && c <= 0x6BF)
        || (c >= 0x6C3 && c <= 0x6D4)
        || (c >= 0x3B1 && c <= 0x3C9)
        || (c >= 0x2018 && c <= 0x201D)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Returns the one letter or sign that stands for all its variants; mostly the one given. */
  static char unified(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    if (c >= 0x600 && c <= 0x6FF) {
      return ARABIC[c - 0x600];
    }
    if (c >= 0x204E && STARS.indexOf(c) >= 0) {
      return '*';
    }
    return APOSTROPHES.indexOf(c) < 0 ? c : '\'';
  }

  /** Returns the letter that a sign shows, such as a squared A; 0 where it shows none. */
  static int ofSign(int c) {
    if (c >= 0x1F150 && c <= 0x1F169) {
      return 'a' + c - 0x1F150;
    }
    return c >= 0x1F170 && c <= 0x1F189 ? 'a' + c - 0x1F170 : 0;
  }

  /** Returns the plain Latin letter that a letter looks like; 0 where it looks like none. */
  static char lookAlike(char c) {
    if (c < 0x80) {
      return c;
    }
    int at = LOOK_ALIKES.indexOf(c);
    return at < 0 ? 0 : LOOK_ALIKES.charAt(at + 1);
  }

  private static char[] arabic(String pairs) {
    char[] table = new char[0x100];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (0x600 + i);
    }
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i) - 0x600] = pairs.charAt(i + 1);
    }
    return table;
  }

  static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isVowel(int c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  static boolean isArabic(int c) {
    return c >= 0x620 && c <= 0x6FF;
  }

  /** Tells whether a word may begin with a unit: as below, marks left out. */
  static boolean beginsWord(String text, int at) {
    return isWordUnit(text, at) && (text.charAt(at) < 0x80 || !isMark(text.codePointAt(at)));
  }

  /** Tells whether a unit is part of a word: letters, digits, vowel marks, halves of a pair. */
  static boolean isWordUnit(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return isAsciiLetter(c) || isDigit(c);
    }
    if (!Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(c) || isMark(c);
    }
    int whole =
        Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
    if (whole < 0x10000 && Character.isSurrogate(c)) {
      return false;
    }
    return Character.isLetterOrDigit(whole) || isMark(whole);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
