package threadlens.evaluation;

import java.util.List;
import threadlens.text.Span;

/**
 * Untrusted text on a line of a terminal: no line ends, no control characters that could move the
 * cursor or colour the screen, none that turn the line round.
 */
public final class OneLine {
  private static final int AROUND = 42;
  private static final int LONGEST_MARKED = 90;
  private static final int JOINERS_FIRST = 0x200C;
  private static final int JOINERS_LAST = 0x200D;

  private OneLine() {}

  /** Returns a text as one line. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty()) {
        line.append(' ');
      }
      blank = false;
      line.appendCodePoint(isVisible(c) ? c : '·');
    }
    return line.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> c >= JOINERS_FIRST && c <= JOINERS_LAST;
      default -> true;
    };
  }

  /** Returns what is marked and a little around it, cut between words, marked with ⟦ and ⟧. */
  public static String excerpt(String text, List<Span> marked) {
    if (marked.isEmpty()) {
      return of(cut(text, 0, Math.min(text.length(), 2 * AROUND)));
    }
    Span first = marked.get(0);
    int from = Math.max(0, first.start() - AROUND);
    int end = marked.get(marked.size() - 1).end();
    int last = Math.min(end, first.start() + LONGEST_MARKED);
    int to = Math.min(text.length(), Math.max(first.end(), last) + AROUND);
    StringBuilder shown = new StringBuilder();
    int at = wordStart(text, from);
    shown.append(at > 0 ? "… " : "");
    int stop = wordEnd(text, to);
    for (Span span : marked) {
      if (span.start() >= at && span.end() <= stop) {
        shown.append(text, at, span.start()).append('⟦').append(span.of(text)).append('⟧');
        at = span.end();
      }
    }
    shown.append(text, at, stop).append(stop < text.length() ? " …" : "");
    return of(shown.toString());
  }

  private static String cut(String text, int from, int to) {
    int stop = wordEnd(text, to);
    return text.substring(from, stop) + (stop < text.length() ? " …" : "");
  }

  /** Moves a cut forward to where a word begins, if one does nearby. */
  private static int wordStart(String text, int from) {
    for (int i = from; i > 0 && i < Math.min(text.length(), from + 20); i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return whole(text, from);
  }

  private static int wordEnd(String text, int to) {
    for (int i = to; i < text.length() && i > Math.max(0, to - 20); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return whole(text, to);
  }

  private static int whole(String text, int at) {
    boolean between =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return between ? at - 1 : at;
  }
}
