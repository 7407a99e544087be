package threadlens.privacy;

import threadlens.text.AlignedText;
import threadlens.text.Folding;
import threadlens.text.Span;

/** A text folded for the search of names, with the way back. */
final class Searched {
  private static final String JOINERS = " _.-'\u2019";

  private final String folded;
  private final AlignedText aligned;
  private final boolean plain;

  private Searched(String folded, AlignedText aligned, boolean plain) {
    this.folded = folded;
    this.aligned = aligned;
    this.plain = plain;
  }

  static Searched of(String text) {
    if (isAscii(text)) {
      return new Searched(lower(text), NOTHING, true);
    }
    AlignedText aligned = Folding.plain(text);
    return new Searched(aligned.normalized(), aligned, false);
  }

  private static final AlignedText NOTHING = new AlignedText("", "", new int[0], new int[0]);

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean seen = (c >= ' ' && c < 0x7F) || c == '\n';
      if (!seen) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] >= 'A' && lower[i] <= 'Z') {
        lower[i] = (char) (lower[i] + ('a' - 'A'));
      }
    }
    return new String(lower);
  }

  /** Returns the letters and digits of a name, folded and run together. */
  static String letters(String name) {
    String folded = of(name).folded;
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (counts(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  int length() {
    return folded.length();
  }

  char at(int index) {
    return folded.charAt(index);
  }

  String part(int start, int end) {
    return folded.substring(start, end);
  }

  boolean isLetter(int index) {
    return index >= 0 && index < folded.length() && counts(folded.charAt(index));
  }

  /** Whether a sign stands here that may stand between the parts of a name. */
  boolean joins(int index) {
    return index < folded.length() && JOINERS.indexOf(folded.charAt(index)) >= 0;
  }

  Span toOriginal(int start, int end) {
    Span span = new Span(start, end);
    return plain ? span : aligned.toOriginal(span);
  }

  static boolean counts(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
