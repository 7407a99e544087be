package threadlens.rules;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/** Shapes that mix letters and digits: bank accounts and number plates. */
final class LetteredShape {
  private static final int LETTERS = 26;
  private static final int[] IBAN_LENGTHS = ibanLengths();

  private LetteredShape() {}

  /** IBAN registry of SWIFT, release 99: the whole length by country. */
  private static int[] ibanLengths() {
    String known =
        "no15 be16 fi18 dk18 nl18 at20 lu20 ba20 bg22 bh22 de22 gb22 ie22 me22 rs22 ch21 hr21 lv21"
            + " ae23 il23 iq23 tl23 ad24 cz24 es24 md24 pk24 ro24 sa24 se24 sk24 tn24 ly25 pt25"
            + " is26 tr26 eg29 ps29 qa29 ua29 br29 fr27 gr27 it27 mc27 sm27 mr27 al28 az28 cy28"
            + " hu28 lb28 pl28 jo30 kw30 mu30 mt31 sd18 so23 ye30 lt20 ee20 si19 mk19 dj27";
    int[] lengths = new int[LETTERS * LETTERS];
    for (String country : known.split(" ", -1)) {
      int place = (country.charAt(0) - 'a') * LETTERS + country.charAt(1) - 'a';
      lengths[place] = Integer.parseInt(country.substring(2));
    }
    return lengths;
  }

  /** Returns how long an account of a country is; 0 where the letters are none's. */
  private static int length(char first, char second) {
    boolean letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return letters ? IBAN_LENGTHS[(first - 'a') * LETTERS + second - 'a'] : 0;
  }

  /** Returns the account whose two letters stand right before a digit; null where there is none. */
  static Shapes.@Nullable Found account(String text, int digit) {
    int start = digit - 2;
    if (start < 0 || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
      return null;
    }
    int length = length(text.charAt(start), text.charAt(start + 1));
    if (length == 0) {
      return null;
    }
    StringBuilder plain = new StringBuilder(length);
    int at = start;
    while (at < text.length() && plain.length() < length) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      } else if ((c != ' ' && c != '-') || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return null;
      }
      at++;
    }
    boolean ends = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return plain.length() == length && ends && CheckDigits.iban(plain.toString())
        ? new Shapes.Found(Shapes.Kind.IBAN, new Span(start, at))
        : null;
  }

  /** Returns a plate, such as {@code B 123456} or {@code ab-123-cd}; null where there is none. */
  static Shapes.@Nullable Found plate(String text, int digit) {
    int start = digit;
    if (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '-')) {
      start--;
    }
    int letters = start;
    while (letters > 0 && start - letters < 3 && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    boolean begins = letters == 0 || !Character.isLetterOrDigit(text.charAt(letters - 1));
    int end = digit;
    while (end < text.length() && end - digit < 8 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - digit;
    int tail = tail(text, end);
    boolean lebanese = start - letters == 1 && digits >= 3 && digits <= 7 && tail == end;
    boolean french = start - letters == 2 && digits == 3 && tail > end;
    boolean whole = tail == text.length() || !Character.isLetterOrDigit(text.charAt(tail));
    return begins && whole && (lebanese || french)
        ? new Shapes.Found(Shapes.Kind.PLATE, new Span(letters, tail))
        : null;
  }

  /** Where two letters after the digits end; the same offset where there are none. */
  private static int tail(String text, int end) {
    int at = end < text.length() && " -".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    boolean two =
        at + 2 <= text.length()
            && Character.isLetter(text.charAt(at))
            && Character.isLetter(text.charAt(at + 1))
            && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return two ? at + 2 : end;
  }
}
