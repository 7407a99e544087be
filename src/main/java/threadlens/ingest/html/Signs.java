package threadlens.ingest.html;

import java.util.function.IntConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element shows of itself: its tag, each of its classes, its id, the names of its
 * attributes. Each is a sign, a number; the signs of one element are a set of 64 bits, three for
 * each. An element can only match a selector whose signs it has all, so that most need not be
 * asked, as browsers do it (Bloom, <em>Space/time trade-offs in hash coding</em>, 1970).
 */
final class Signs {
  private static final char TAG = 't';
  private static final char CLASS = '.';
  private static final char ID = '#';
  private static final char ATTRIBUTE = '[';

  private Signs() {}

  /** Gives each sign of an element. */
  static void each(Element element, IntConsumer to) {
    to.accept(tag(element.normalName()));
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        to.accept(attribute(name));
        if (name.equals("class")) {
          classes(attribute.getValue(), to);
        } else if (name.equals("id")) {
          to.accept(id(attribute.getValue()));
        }
      }
    }
  }

  /**
   * Returns the sign of a tag.
   *
   * @param name in small letters
   */
  static int tag(String name) {
    return mixed(TAG * 31 + name.hashCode());
  }

  static int className(String name) {
    return sign(CLASS, name, 0, name.length());
  }

  static int id(String id) {
    return sign(ID, id, 0, id.length());
  }

  /**
   * Returns the sign of an attribute.
   *
   * @param name in small letters
   */
  static int attribute(String name) {
    return mixed(ATTRIBUTE * 31 + name.hashCode());
  }

  private static void classes(String names, IntConsumer to) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || isSpace(names.charAt(i))) {
        if (i > start) {
          to.accept(sign(CLASS, names, start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && " \t\n\f\r".indexOf(c) >= 0;
  }

  /** Capital letters count as small ones: some pages have them compared so. */
  private static int sign(char kind, String text, int from, int to) {
    int hash = kind;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    return hash * 0x9E3779B9;
  }

  /** Three are set, since two names seldom share three. */
  static long bits(int sign) {
    return 1L << (sign >>> 26) | 1L << (sign >>> 20) | 1L << (sign >>> 14);
  }
}
