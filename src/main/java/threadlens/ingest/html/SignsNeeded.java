package threadlens.ingest.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.ShownSigns;
import threadlens.ingest.html.tree.Signs;

/** What an element must show to match a selector. Immutable. */
final class SignsNeeded {
  private static final int[] NONE = {};

  static final SignsNeeded NOTHING = new SignsNeeded(NONE, List.of(), List.of());

  private final int[] own;
  private final List<Value> values;
  private final List<SignsNeeded> others;
  private final long bits;

  /**
   * A part of an attribute's value, in whatever letters.
   *
   * @param attribute in small letters
   * @param first whether the value begins with it
   */
  record Value(String attribute, String part, boolean first) {
    Value {
      part = part.toLowerCase(Locale.ROOT);
    }

    boolean isOf(Element element) {
      String value = element.attr(attribute);
      int last = value.length() - part.length();
      last = first ? Math.min(0, last) : last;
      for (int at = 0; at <= last; at++) {
        if (mayBegin(value.charAt(at)) && value.regionMatches(true, at, part, 0, part.length())) {
          return true;
        }
      }
      return false;
    }

    private boolean mayBegin(char c) {
      return c >= 0x80 || (c | 0x20) == (part.charAt(0) | 0x20);
    }
  }

  /**
   * @param own signs that the element itself must show
   * @param values that it must have
   * @param others what other elements of the page must show, each for itself
   */
  private SignsNeeded(int[] own, List<Value> values, List<SignsNeeded> others) {
    this.own = own;
    this.values = List.copyOf(values);
    this.others = List.copyOf(others);
    bits = Arrays.stream(own).mapToLong(Signs::bits).reduce(0, (some, more) -> some | more);
  }

  static SignsNeeded of(int sign) {
    return new SignsNeeded(new int[] {sign}, List.of(), List.of());
  }

  static SignsNeeded of(int sign, Value value) {
    return new SignsNeeded(new int[] {sign}, List.of(value), List.of());
  }

  /** The same, of another element than the one that is to match. */
  SignsNeeded ofAnother() {
    SignsNeeded another = new SignsNeeded(own, values, List.of());
    return new SignsNeeded(NONE, List.of(), joined(List.of(another), others));
  }

  SignsNeeded with(SignsNeeded more) {
    int[] signs = IntStream.concat(Arrays.stream(own), Arrays.stream(more.own)).toArray();
    return new SignsNeeded(signs, joined(values, more.values), joined(others, more.others));
  }

  /**
   * Tells quickly whether an element may match; false is sure.
   *
   * @param shown the bits of its signs
   */
  boolean areOf(Element element, long shown) {
    if ((shown & bits) != bits) {
      return false;
    }
    for (Value each : values) {
      if (!each.isOf(element)) {
        return false;
      }
    }
    return true;
  }

  /** Tells quickly whether any element of a page may match; false is sure. */
  boolean areOn(PageTree page) {
    return showsOwn(page) && showsOthers(page);
  }

  private boolean showsOwn(PageTree page) {
    for (int sign : own) {
      if (page.signs().count(sign) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean showsOthers(PageTree page) {
    for (SignsNeeded other : others) {
      if (!other.anyOn(page, any -> true)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Asks for each element that may match, by its number, ascending, until one answers.
   *
   * @return whether one did
   */
  boolean anyOn(PageTree page, IntPredicate asked) {
    if (!showsOwn(page)) {
      return false;
    } else if (own.length == 0) {
      return showsOthers(page) && page.signs().any(asked);
    }
    // What others must show is asked for once an element shows what it must itself.
    boolean any = others.isEmpty() || anyOwn(page, each -> true);
    return any && showsOthers(page) && anyOwn(page, asked);
  }

  private boolean anyOwn(PageTree page, IntPredicate asked) {
    ShownSigns signs = page.signs();
    int rarest = own[0];
    for (int sign : own) {
      rarest = signs.count(sign) < signs.count(rarest) ? sign : rarest;
    }
    return signs.anyWith(rarest, i -> areOf(page.element(i), signs.of(i)) && asked.test(i));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
