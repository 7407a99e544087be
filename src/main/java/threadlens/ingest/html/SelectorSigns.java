package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;

/**
 * Reads off a selector which {@link Signs} each of its alternatives asks for: of {@code "ul >
 * li.comment[id]:not(.old), p"} those of {@code li.comment[id]}, with a {@code ul} on the page, and
 * those of {@code p}. What it does not know asks for nothing.
 */
final class SelectorSigns {
  /**
   * One alternative, and what it asks for: some of these.
   *
   * @param css of it alone
   * @param plain what looks for it and remembers no element; null where there is no such thing
   */
  record Alternative(String css, List<SignsNeeded> needs, @Nullable Evaluator plain) {
    Alternative {
      needs = List.copyOf(needs);
    }

    static Alternative of(String css, List<SignsNeeded> needs) {
      return new Alternative(css, needs, Descendant.of(css));
    }

    /**
     * Tells quickly whether an element may match; false is sure.
     *
     * @param shown the bits of its signs
     */
    boolean mayMatch(Element element, long shown) {
      for (SignsNeeded each : needs) {
        if (each.areOf(element, shown)) {
          return true;
        }
      }
      return false;
    }

    /** Tells quickly whether any element of a page may match; false is sure. */
    boolean mayMatchAny(PageTree page) {
      for (SignsNeeded each : needs) {
        if (each.areOn(page)) {
          return true;
        }
      }
      return false;
    }

    /** Asks for each element that may match, by its number, until one answers. */
    boolean anyOn(PageTree page, IntPredicate asked) {
      for (SignsNeeded each : needs) {
        if (each.anyOn(page, asked)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Behind the name of an attribute; {@code !=} asks for elements without it. */
  private static final String ENDS_NAME = "]=^$*~";

  /** Behind the name of an attribute: what its value is, begins or ends with, or holds. */
  private static final Pattern VALUE =
      Pattern.compile("[\\^$*]?=\\s*[\"']?([^\\s\"'\\\\\\[\\]]+)[\"']?]");

  private final String css;
  private final List<Alternative> all = new ArrayList<>();
  private int start;
  private List<SignsNeeded> begun = List.of(SignsNeeded.NOTHING);
  private boolean unknown;
  private int at;

  private SelectorSigns(String css) {
    this.css = css.strip();
  }

  static List<Alternative> of(String css) {
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
        begun =
            unknown
                ? List.of(SignsNeeded.NOTHING)
                : begun.stream().map(SignsNeeded::ofAnother).toList();
        unknown = false;
        at += ">+~".indexOf(css.charAt(at)) >= 0 ? 1 : 0;
        skipSpace();
      }
    } else if (c == '.') {
      add(Signs.className(name(at + 1)));
    } else if (c == '#') {
      add(Signs.id(name(at + 1)));
    } else if (c == '[') {
      attribute();
    } else if (c == ':') {
      function(name(at + 1));
    } else if (isName(c)) {
      add(Signs.tag(name(at).toLowerCase(Locale.ROOT)));
    } else {
      unknown |= c != '*';
      at++;
    }
  }

  private void add(int sign) {
    add(SignsNeeded.of(sign));
  }

  private void add(SignsNeeded one) {
    add(List.of(one));
  }

  /** Asks for one of these besides. */
  private void add(List<SignsNeeded> any) {
    begun = begun.stream().flatMap(each -> any.stream().map(each::with)).toList();
  }

  private void end() {
    all.add(
        Alternative.of(
            css.substring(start, at).strip(), unknown ? List.of(SignsNeeded.NOTHING) : begun));
    start = at + 1;
    begun = List.of(SignsNeeded.NOTHING);
    unknown = false;
  }

  private void function(String name) {
    if (at == css.length() || css.charAt(at) != '(') {
      return;
    }
    int from = at + 1;
    skip('(', ')');
    String within = css.substring(from, at - 1);
    Stream<SignsNeeded> needs = of(within).stream().flatMap(each -> each.needs.stream());
    if (name.equals("is")) {
      add(needs.toList());
    } else if (name.equals("has")) {
      add(needs.map(SignsNeeded::ofAnother).toList());
    }
  }

  private void attribute() {
    int from = at + 1;
    String name = name(from);
    skipSpace();
    boolean whole = at < css.length() && ENDS_NAME.indexOf(css.charAt(at)) >= 0;
    int operator = at;
    at = from - 1;
    skip('[', ']');
    if (!name.isEmpty() && whole) {
      String attribute = name.toLowerCase(Locale.ROOT);
      Matcher value = VALUE.matcher(css.substring(operator, at));
      int sign = Signs.attribute(attribute);
      add(value.matches() ? SignsNeeded.of(sign, value(attribute, value)) : SignsNeeded.of(sign));
    }
  }

  private static SignsNeeded.Value value(String attribute, Matcher value) {
    return new SignsNeeded.Value(attribute, value.group(1), value.group().startsWith("^"));
  }

  /** A sign behind a backslash belongs to the name; letters and digits there stand for others. */
  private String name(int from) {
    StringBuilder name = new StringBuilder();
    for (at = from; at < css.length(); at++) {
      boolean escaped =
          css.charAt(at) == '\\' && at + 1 < css.length() && !isName(css.charAt(at + 1));
      at += escaped ? 1 : 0;
      if (!escaped && !isName(css.charAt(at))) {
        break;
      }
      name.append(css.charAt(at));
    }
    unknown |= at < css.length() && (css.charAt(at) == '\\' || css.charAt(at) == '|');
    return name.toString();
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
