package threadlens.ingest.export.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read to its end. Namespaces are told apart by their prefix as written, since
 * the exporters write always the same.
 *
 * @param name with its prefix, such as {@code wp:comment}
 * @param line where it begins, 1-based
 * @param column where it begins, 1-based
 * @param attributes by name with prefix
 * @param text its own, without that of the elements in it
 * @param isCut whether it or one in it had more text than is kept
 */
record XmlElement(
    String name,
    int line,
    int column,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    boolean isCut) {
  /** Elements within elements, and all of one element; an export has a few dozen. */
  private static final int DEEPEST = 64;

  private static final int MOST_CHILDREN = 200_000;

  /** Returns the text of the first child of a name; null where there is none, or it is blank. */
  @Nullable String word(String child) {
    for (XmlElement each : children) {
      if (each.name.equals(child)) {
        return each.text.isBlank() ? null : each.text.strip();
      }
    }
    return null;
  }

  /** Returns the first child of a name; null where there is none. */
  @Nullable XmlElement child(String child) {
    return children.stream().filter(each -> each.name.equals(child)).findFirst().orElse(null);
  }

  /** Returns the text of the first child of a name as it stands; null where there is none. */
  @Nullable String text(String child) {
    XmlElement found = child(child);
    return found == null ? null : found.text;
  }

  /** Puts elements together as their parts come. Not for use by several threads. */
  static final class Builder {
    private final int longestText;
    private final Deque<Part> open = new ArrayDeque<>();
    private int deeper;
    private int kept;
    private int children;
    private boolean cut;
    private @Nullable XmlElement whole;
    private @Nullable XmlElement around;
    private final Predicate<String> detached;

    /**
     * @param detached local names of elements that are handed out by themselves as soon as they
     *     close, and are not kept with the one around them
     */
    Builder(int longestText, Predicate<String> detached) {
      this.longestText = longestText;
      this.detached = detached;
    }

    boolean isOpen() {
      return !open.isEmpty();
    }

    void start(XMLStreamReader reader, int line, int column) {
      if (open.size() >= DEEPEST || children >= MOST_CHILDREN) {
        deeper++;
        cut = true;
        return;
      }
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String prefix = reader.getAttributePrefix(i);
        String name = reader.getAttributeLocalName(i);
        attributes.put(named(prefix, name), reader.getAttributeValue(i));
      }
      boolean apart = !open.isEmpty() && detached.test(reader.getLocalName());
      String name = named(reader.getPrefix(), reader.getLocalName());
      open.push(new Part(name, line, column, attributes, apart, kept, children++));
    }

    void text(char[] chars, int start, int length) {
      Part part = open.peek();
      if (part == null || deeper > 0) {
        return;
      }
      int room = Math.min(length, longestText - kept);
      part.text.append(chars, start, room);
      kept += room;
      cut |= room < length;
    }

    void text(String text) {
      text(text.toCharArray(), 0, text.length());
    }

    /** Ends an element; returns whether it is to be handed out, by {@link #take}. */
    boolean end() {
      if (deeper > 0) {
        deeper--;
        return false;
      }
      Part part = open.pop();
      XmlElement element = part.element(cut);
      Part outer = open.peek();
      if (outer != null && !part.apart) {
        outer.children.add(element);
        return false;
      }
      whole = element;
      around = outer == null ? null : outer.element(false);
      kept = part.keptBefore;
      children = part.childrenBefore;
      cut = false;
      return true;
    }

    XmlElement take() {
      if (whole == null) {
        throw new IllegalStateException("no element has ended");
      }
      return whole;
    }

    /** Returns what is around the element to take, as far as it was read; null at the top. */
    @Nullable XmlElement around() {
      return around;
    }

    private static String named(@Nullable String prefix, String local) {
      return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** An element that is still open. */
    private static final class Part {
      private final String name;
      private final int line;
      private final int column;
      private final Map<String, String> attributes;
      private final boolean apart;
      private final int keptBefore;
      private final int childrenBefore;
      private final List<XmlElement> children = new ArrayList<>();
      private final StringBuilder text = new StringBuilder();

      Part(
          String name,
          int line,
          int column,
          Map<String, String> attributes,
          boolean apart,
          int keptBefore,
          int childrenBefore) {
        this.name = name;
        this.line = line;
        this.column = column;
        this.attributes = attributes;
        this.apart = apart;
        this.keptBefore = keptBefore;
        this.childrenBefore = childrenBefore;
      }

      XmlElement element(boolean cut) {
        return new XmlElement(name, line, column, attributes, children, text.toString(), cut);
      }
    }
  }
}
