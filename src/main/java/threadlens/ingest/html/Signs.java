package threadlens.ingest.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element shows of itself, as a set of 64 bits: its tag, each of its classes, its id, the
 * names of its attributes, each three of the bits. An element can only match a selector whose signs
 * it has all, so that most need not be asked, as browsers do it (Bloom, <em>Space/time trade-offs
 * in hash coding</em>, 1970).
 */
final class Signs {
  private static final char TAG = 't';
  private static final char CLASS = '.';
  private static final char ID = '#';
  private static final char ATTRIBUTE = '[';

  private Signs() {}

  static long of(Element element) {
    long signs = tag(element.normalName());
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        signs |= attribute(name);
        if (name.equals("class")) {
          signs |= classes(attribute.getValue());
        } else if (name.equals("id")) {
          signs |= id(attribute.getValue());
        }
      }
    }
    return signs;
  }

  static long tag(String name) {
    return bit(TAG, name, 0, name.length());
  }

  static long id(String id) {
    return bit(ID, id, 0, id.length());
  }

  static long attribute(String name) {
    return bit(ATTRIBUTE, name, 0, name.length());
  }

  static long classes(String names) {
    long signs = 0;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || " \t\n\f\r".indexOf(names.charAt(i)) >= 0) {
        signs |= i > start ? bit(CLASS, names, start, i) : 0;
        start = i + 1;
      }
    }
    return signs;
  }

  /**
   * Three are set, since two names seldom share three. Capital letters count as small ones: some
   * pages have them compared so.
   */
  private static long bit(char kind, String text, int from, int to) {
    int hash = kind;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    int mixed = hash * 0x9E3779B9;
    return 1L << (mixed >>> 26) | 1L << (mixed >>> 20) | 1L << (mixed >>> 14);
  }
}
