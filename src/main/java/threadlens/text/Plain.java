package threadlens.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plainest fold of a text, made in one pass: NFKC, lower case, hidden characters and Arabic
 * vowel signs dropped, Arabic letters that writers confuse made one. Every cluster of a letter and
 * its marks is folded by itself, and no more than two marks of it are kept, so the cost is linear
 * in the length of any text.
 */
final class Plain {
  /** A hidden character stood before this unit. */
  static final int HIDDEN = 1;

  /** More marks were stacked on this unit than any language does. */
  static final int STACKED = 2;

  /** Arabic vowel signs or stretching were dropped. */
  static final int VOCALIZED = 4;

  /** An Arabic letter was made one with its variants. */
  static final int UNIFIED = 8;

  /** A sign in the shape of a letter, such as a squared A. */
  static final int SIGN = 16;

  private static final int MOST_MARKS = 2;
  private static final char FIRST_MARK = 0x300;

  private final String original;
  private char[] units;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int length;
  private int pending;

  private Plain(String original) {
    this.original = original;
    int size = original.length();
    units = new char[size];
    starts = new int[size];
    ends = new int[size];
    kinds = new byte[size];
  }

  /** A folded text, and for each of its units the bits above; null where all are 0. */
  @SuppressWarnings("ArrayRecordComponent") // a byte a unit, seen by one class
  record Folded(AlignedText aligned, byte @Nullable [] kinds) {
    /** Returns the bits of a token; what was hidden before its first unit is not inside it. */
    int kinds(int start, int end) {
      if (kinds == null) {
        return 0;
      }
      int all = kinds[start] & ~HIDDEN;
      for (int i = start + 1; i < end; i++) {
        all |= kinds[i];
      }
      return all;
    }
  }

  static Folded of(String original) {
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (c >= 0x7F || Letters.isHidden(c)) {
        return new Plain(original).fold();
      }
    }
    return ascii(original);
  }

  private static Folded ascii(String original) {
    String normalized = original.toLowerCase(Locale.ROOT);
    return new Folded(AlignedText.unitByUnit(original, normalized), null);
  }

  private Folded fold() {
    int at = 0;
    while (at < original.length()) {
      at = isAlone(at) ? letter(at) : sign(at);
    }
    String normalized = new String(units, 0, length);
    return new Folded(new AlignedText(original, normalized, starts, ends), kinds);
  }

  /** Tells of one that folds by itself: nearly all do. */
  private boolean isAlone(int at) {
    if (!Letters.isSimple(original.charAt(at))) {
      return false;
    }
    int next = at + 1;
    return next == original.length()
        || original.charAt(next) < FIRST_MARK
        || Letters.isSimple(original.charAt(next));
  }

  private int letter(int at) {
    append((char) Character.toLowerCase((int) original.charAt(at)), at, at + 1);
    return at + 1;
  }

  private int sign(int at) {
    int c = original.codePointAt(at);
    int next = at + Character.charCount(c);
    if (Letters.isHidden(c)) {
      pending |= HIDDEN;
    } else if (c == Letters.TATWEEL || Letters.isArabicMark(c)) {
      pending |= VOCALIZED;
    } else {
      next = cluster(c, at, next);
    }
    return next;
  }

  /** Folds a character and the marks after it; returns where the next character begins. */
  private int cluster(int c, int start, int afterBase) {
    int end = afterBase;
    if (c < 0x80 && (end == original.length() || original.charAt(end) < FIRST_MARK)) {
      append((char) Character.toLowerCase(c), start, end);
      return end;
    }
    int marks = 0;
    while (end < original.length() && original.charAt(end) >= FIRST_MARK) {
      int mark = original.codePointAt(end);
      if (!Letters.isStackable(mark)) {
        break;
      }
      marks++;
      end += Character.charCount(mark);
    }
    if (marks > MOST_MARKS) {
      pending |= STACKED;
    }
    if (marks > 0 && marks <= MOST_MARKS) {
      append(normalized(original.substring(start, end)), start, end);
    } else if (c < 0x80 || Letters.isStable(c)) {
      append((char) Character.toLowerCase(c), start, end);
    } else {
      append(ofSign(c), start, end);
    }
    return end;
  }

  private String ofSign(int c) {
    int letter = Letters.ofSign(c);
    if (letter != 0) {
      pending |= SIGN;
      return String.valueOf((char) letter);
    }
    return c == 'İ' ? "i" : normalized(new String(Character.toChars(c)));
  }

  private static String normalized(String cluster) {
    String lower = cluster.toLowerCase(Locale.ROOT);
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFKC);
    return composed.equals(lower) ? lower : composed.toLowerCase(Locale.ROOT);
  }

  private void append(String folded, int start, int end) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Letters.isHidden(c) && c != Letters.TATWEEL && !Letters.isArabicMark(c)) {
        append(c, start, end);
      }
    }
  }

  private void append(char unit, int start, int end) {
    if (length == units.length) {
      grow();
    }
    char unified = Letters.unified(unit);
    int kind = pending | (unified == unit || unit < 0x600 ? 0 : UNIFIED);
    pending = 0;
    units[length] = unified;
    starts[length] = start;
    ends[length] = end;
    kinds[length++] = (byte) kind;
  }

  private void grow() {
    int size = units.length * 3 / 2 + 32;
    units = Arrays.copyOf(units, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    kinds = Arrays.copyOf(kinds, size);
  }
}
