package threadlens.nlp.corenlp;

import java.text.Normalizer;
import java.util.Arrays;
import threadlens.text.AlignedText;

/**
 * A text made fit for the tokenizer, with the way back.
 *
 * <p>CoreNLP's lexer takes quadratic time on text without white space, so a run of more than
 * {@value #LONGEST_RUN} units gets a break. Control characters, lone surrogates and invisible
 * letters are left out, full-width and mathematical letters become plain ones, and of stacked
 * accents only the first few stay: all of these hide words from an English model.
 */
final class ReadableText {
  /** UTF-16 units without white space, after which a break is put in. */
  static final int LONGEST_RUN = 64;

  /** UTF-16 units of a text that are read; what follows is left out. */
  static final int LONGEST_TEXT = 20_000;

  private static final int MOST_MARKS = 3;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final String original;
  private final StringBuilder out = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int run;
  private int marks;

  private ReadableText(String original) {
    this.original = original;
  }

  /** Returns the readable form of a text, or of its first {@value #LONGEST_TEXT} units. */
  static AlignedText of(String original) {
    return new ReadableText(original).read();
  }

  /** Returns how much of a text is read: all, or up to a word's end near the limit. */
  static int readTo(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text.length();
    }
    for (int at = LONGEST_TEXT; at > LONGEST_TEXT - LONGEST_RUN; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  }

  private AlignedText read() {
    int to = readTo(original);
    for (int at = 0; at < to; ) {
      int codePoint = original.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      take(codePoint, at, next);
      at = next;
    }
    int length = out.length();
    return new AlignedText(
        original, out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private void take(int codePoint, int from, int to) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      run = 0;
      marks = 0;
      append(codePoint == '\n' ? "\n" : " ", from, to);
    } else if (isShown(codePoint)) {
      String plain = plain(codePoint);
      if (run + plain.length() > LONGEST_RUN) {
        append(" ", from, from);
        run = 0;
      }
      run += plain.length();
      append(plain, from, to);
    }
  }

  /** Tells whether a reader of the page would see it; joiners stay, since they make emoji. */
  private boolean isShown(int codePoint) {
    boolean mark = false;
    boolean shown =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
          case Character.PRIVATE_USE -> false;
          case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER && isAfterSign();
          case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
            mark = true;
            yield marks < MOST_MARKS;
          }
          default -> true;
        };
    marks = mark ? marks + 1 : 0;
    return shown;
  }

  private boolean isAfterSign() {
    return out.length() > 0 && !Character.isLetterOrDigit(out.codePointBefore(out.length()));
  }

  private static String plain(int codePoint) {
    boolean wide = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
    boolean mathematical = codePoint >= 0x1D400 && codePoint <= 0x1D7FF;
    String itself = Character.toString(codePoint);
    return wide || mathematical ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
  }

  private void append(String units, int from, int to) {
    int length = out.length() + units.length();
    if (length > starts.length) {
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    Arrays.fill(starts, out.length(), length, from);
    Arrays.fill(ends, out.length(), length, to);
    out.append(units);
  }
}
