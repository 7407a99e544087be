package threadlens.ingest.html.tree;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import threadlens.text.Ints;

/**
 * What an element shows of itself: its tag, each of its classes, its id, the names of its
 * attributes. Each is a sign, a number; the signs of one element are a set of 64 bits, three for
 * each. An element can only match a selector whose signs it has all, so that most need not be
 * asked, as browsers do it (Bloom, <em>Space/time trade-offs in hash coding</em>, 1970).
 */
public final class Signs {
  private static final char TAG = 't';
  private static final char CLASS = '.';
  private static final char ID = '#';
  private static final char ATTRIBUTE = '[';

  private Signs() {}

  /** Who is shown the signs of an element, its classes, and the id, if it has any. */
  interface Looker {
    void sign(int sign);

    /** All of them, as they stand. */
    default void classes(String names) {
      for (int sign : ofClasses(names)) {
        sign(sign);
      }
    }

    default void id(String id) {}
  }

  /** Gives each sign of an element. */
  static void each(Element element, Looker to) {
    to.sign(tag(element.normalName()));
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        to.sign(attribute(name));
        if (name.equals("class")) {
          to.classes(attribute.getValue());
        } else if (name.equals("id")) {
          to.id(attribute.getValue());
          to.sign(id(attribute.getValue()));
        }
      }
    }
  }

  /**
   * Returns the sign of a tag.
   *
   * @param name in small letters
   */
  public static int tag(String name) {
    return mixed(TAG * 31 + name.hashCode());
  }

  public static int className(String name) {
    return sign(CLASS, name);
  }

  public static int id(String id) {
    return sign(ID, id);
  }

  /**
   * Returns the sign of an attribute.
   *
   * @param name in small letters
   */
  public static int attribute(String name) {
    return mixed(ATTRIBUTE * 31 + name.hashCode());
  }

  /** Returns the sign of each class. */
  static int[] ofClasses(String names) {
    Ints signs = new Ints();
    int hash = CLASS;
    boolean empty = true;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c <= ' ' && isSpace(c)) {
        if (!empty) {
          signs.add(mixed(hash));
        }
        hash = CLASS;
        empty = true;
      } else {
        hash = hash * 31 + small(c);
        empty = false;
      }
    }
    if (!empty) {
      signs.add(mixed(hash));
    }
    return signs.toArray();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /** Capital letters count as small ones: some pages have them compared so. */
  private static int sign(char kind, String text) {
    int hash = kind;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + small(text.charAt(i));
    }
    return mixed(hash);
  }

  private static int small(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  private static int mixed(int hash) {
    return hash * 0x9E3779B9;
  }

  /** Three are set, since two names seldom share three. */
  public static long bits(int sign) {
    return 1L << (sign >>> 26) | 1L << (sign >>> 20) | 1L << (sign >>> 14);
  }
}
