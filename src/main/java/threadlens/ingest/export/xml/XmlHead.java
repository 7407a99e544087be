package threadlens.ingest.export.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import threadlens.ingest.Source;

/** The beginning of an XML document, to tell its format by. */
final class XmlHead {
  private static final int BYTES = 1 << 16;

  private XmlHead() {}

  /**
   * Returns whether the first element has a name, and the head holds a namespace. A document type
   * declaration before it is passed over here: that is for the reader to refuse.
   */
  static boolean is(Source source, String root, String namespace) throws IOException {
    String head = new String(source.head(BYTES), StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = head.indexOf("<" + root);
    if (at < 0 || !head.contains(namespace)) {
      return false;
    }
    String before = head.substring(0, at);
    boolean opens = before.contains("<?xml") || before.contains("<!") || isBlank(before);
    char next = at + 1 + root.length() < head.length() ? head.charAt(at + 1 + root.length()) : 'x';
    return opens && (next == '>' || Character.isWhitespace(next));
  }

  /** A byte order mark counts as nothing. */
  private static boolean isBlank(String before) {
    return before.chars().allMatch(c -> c <= ' ' || c > '~');
  }
}
