package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads off a selector which {@link Signs} each of its alternatives asks of the element itself: of
 * {@code "ul > li.comment[id]:not(.old), p"} those of {@code li.comment[id]}, and of {@code p}.
 * What it does not know asks for nothing.
 */
final class SelectorSigns {
  /** Behind the name of an attribute; {@code !=} asks for elements without it. */
  private static final String ENDS_NAME = "]=^$*~";

  private final String css;
  private final List<Long> all = new ArrayList<>();
  private long signs;
  private boolean unknown;
  private int at;

  private SelectorSigns(String css) {
    this.css = css.strip();
  }

  static List<Long> of(String css) {
    SelectorSigns reading = new SelectorSigns(css);
    while (reading.at < reading.css.length()) {
      reading.next();
    }
    reading.end();
    return reading.all;
  }

  private void next() {
    char c = css.charAt(at);
    if (c == ',') {
      end();
      at++;
      skipSpace();
    } else if (c == '>' || c == '+' || c == '~' || Character.isWhitespace(c)) {
      skipSpace();
      if (at < css.length() && css.charAt(at) != ',') {
        begin(); // what comes before is asked of others
        at += ">+~".indexOf(css.charAt(at)) >= 0 ? 1 : 0;
        skipSpace();
      }
    } else if (c == '.') {
      signs |= Signs.classes(name(at + 1));
    } else if (c == '#') {
      signs |= Signs.id(name(at + 1));
    } else if (c == '[') {
      attribute();
    } else if (c == ':') {
      name(at + 1);
      if (at < css.length() && css.charAt(at) == '(') {
        skip('(', ')');
      }
    } else if (isName(c)) {
      signs |= Signs.tag(name(at));
    } else {
      unknown |= c != '*';
      at++;
    }
  }

  private void begin() {
    signs = 0;
    unknown = false;
  }

  private void end() {
    all.add(unknown ? 0 : signs);
    begin();
  }

  private void attribute() {
    int from = at + 1;
    String name = name(from);
    skipSpace();
    boolean whole = at < css.length() && ENDS_NAME.indexOf(css.charAt(at)) >= 0;
    signs |= name.isEmpty() || !whole ? 0 : Signs.attribute(name);
    at = from - 1;
    skip('[', ']');
  }

  private String name(int from) {
    at = from;
    while (at < css.length() && isName(css.charAt(at))) {
      at++;
    }
    unknown |= at < css.length() && (css.charAt(at) == '\\' || css.charAt(at) == '|');
    return css.substring(from, at);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void skipSpace() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  /** To behind the bracket that closes this one; those between quotation marks close none. */
  private void skip(char open, char close) {
    int depth = 0;
    char quote = 0;
    for (; at < css.length(); at++) {
      char c = css.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        at++;
        return;
      }
    }
  }
}
