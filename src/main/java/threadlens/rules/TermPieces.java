package threadlens.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a term into its pieces: words, {@code {lists}}, {@code [what may be missing]}, {@code
 * (a|b)}.
 */
final class TermPieces {
  private static final String BLANK = " \t\n\f\r";

  private TermPieces() {}

  static List<String> of(String written) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      if (isBlank(written, at)) {
        at++;
        continue;
      }
      int end = closed(written, at);
      if (end < 0) {
        end = at + 1;
        while (end < written.length() && !isBlank(written, end)) {
          end++;
        }
      }
      pieces.add(written.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private static boolean isBlank(String written, int at) {
    return BLANK.indexOf(written.charAt(at)) >= 0;
  }

  /** Returns the end of what is in brackets from here; -1 where there is no such thing. */
  private static int closed(String written, int at) {
    return switch (written.charAt(at)) {
      case '{' -> closed(written, at, '{', '}');
      case '[' -> closed(written, at, '[', ']');
      case '(' -> closed(written, at, '(', ')');
      default -> -1;
    };
  }

  private static int closed(String written, int at, char opening, char closing) {
    for (int i = at + 1; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == closing) {
        return i + 1;
      }
      if (c == opening) {
        int ending = opening == '(' ? inflection(written, i) : 0;
        if (ending == 0) {
          return -1;
        }
        i += ending - 1;
      }
    }
    return -1;
  }

  /** Returns the length of {@code (s)} or {@code (ing)}; 0 where neither stands. */
  private static int inflection(String written, int at) {
    if (written.startsWith("(s)", at)) {
      return 3;
    }
    return written.startsWith("(ing)", at) ? 5 : 0;
  }
}
