package threadlens.text;

/** Hands on the words of a text that tell its language: no addresses, mentions, hashtags. */
final class WordScan {
  private static final int LONGEST_WORD = 40;

  private WordScan() {}

  /** Takes words. */
  interface Taker {
    /**
     * Takes the word between two places of the text.
     *
     * @param name the word has a capital inside a sentence, so it may be a name
     */
    void take(int start, int end, boolean name);
  }

  static void each(String text, int end, Taker taker) {
    boolean begins = true;
    int at = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (isPart(c)) {
        int stop = wordEnd(text, at, end);
        if (isAddress(text, at, stop)) {
          stop = blank(text, stop, end);
        } else if (stop - at <= LONGEST_WORD) {
          boolean name = !begins && Character.isUpperCase(c) && isLowerAfter(text, at + 1, stop);
          taker.take(at, stop, name);
        }
        begins = false;
        at = stop;
      } else if (isMention(text, at, end)) {
        at = blank(text, at, end);
      } else {
        begins |= c == '.' || c == '!' || c == '?' || c == '\n' || c == '؟';
        at++;
      }
    }
  }

  /** Mentions, and hashtags in Latin letters, mostly in English whatever the language around. */
  private static boolean isMention(String text, int at, int end) {
    boolean more = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    return more
        && (text.charAt(at) == '@' || (text.charAt(at) == '#' && text.charAt(at + 1) < 0x250));
  }

  private static boolean isPart(char c) {
    if (c < 0x80) {
      return Letters.isAsciiLetter(c | 0x20) || Letters.isDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || Letters.isArabicMark(c)
        || Letters.isHidden(c)
        || c == Letters.TATWEEL;
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from + 1;
    while (at < end
        && (isPart(text.charAt(at)) || (isApostrophe(text.charAt(at)) && isInner(text, at, end)))) {
      at++;
    }
    return at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isInner(String text, int at, int end) {
    return at + 1 < end && isPart(text.charAt(at + 1));
  }

  private static boolean isLowerAfter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells of the beginning of an address; {@code name.com} without a scheme is let through. */
  private static boolean isAddress(String text, int at, int stop) {
    return text.startsWith("://", stop)
        || text.startsWith("@", stop)
        || (stop - at == 3 && text.regionMatches(true, at, "www", 0, 3));
  }

  private static int blank(String text, int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
