package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import threadlens.ingest.html.tree.Signs;

/**
 * Where elements begin in the markup, found without a parse that notes it. Of most names the parser
 * adds no element of its own and copies none; where as many start tags stand in the markup as
 * elements on the page, it dropped none either, so that the first tag is that of the first element.
 * Whether it moved one is told by what the tag says of itself. For one thread.
 */
final class StartTags {
  /** Elements that the parser adds, copies, or makes of other tags (HTML, 13.2.6). */
  private static final Set<String> ADDED =
      Set.of(
          ("html head body p br img tbody tr colgroup form label input hr"
                  + " a b big code em font i nobr s small strike strong tt u")
              .split(" "));

  /** Elements in which no tag is read but their own end. */
  private static final String[] RAW = {"script", "style"};

  /** The bit that tells small letters from capital ones. */
  private static final int CAPITAL = 'a' - 'A';

  /** Comments of a page are of one name, or of a few; each costs a look through the markup. */
  private static final int MOST_NAMES = 4;

  private static final int NEAR = 200;

  private final String markup;
  private final PageElements page;
  private final Map<String, Tags> byName = new HashMap<>();

  StartTags(String markup, PageElements page) {
    this.markup = markup;
    this.page = page;
  }

  /**
   * Where the elements of one name begin. They are asked for in their order, more or less; for
   * those that are not there is a map, which costs more to make than to look at the next few.
   */
  private static final class Tags {
    private final List<Element> elements = new ArrayList<>();
    private int[] offsets = new int[64];
    private final IdentityHashMap<Element, Integer> byElement = new IdentityHashMap<>();
    private int last;

    void add(Element element, int offset) {
      if (elements.size() == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[elements.size()] = offset;
      elements.add(element);
    }

    /** Returns the offset of one; -1 where it is not among them. */
    int offset(Element element) {
      int end = Math.min(elements.size(), last + NEAR);
      for (int at = last; at < end; at++) {
        if (elements.get(at).equals(element)) {
          last = at;
          return offsets[at];
        }
      }
      return outOfOrder(element);
    }

    private int outOfOrder(Element element) {
      for (int at = byElement.size(); at < elements.size(); at++) {
        byElement.put(elements.get(at), offsets[at]);
      }
      return byElement.getOrDefault(element, -1);
    }
  }

  /** Returns the offset at which an element begins; -1 where that is not sure. */
  int offset(Element element) {
    String name = element.normalName();
    if (ADDED.contains(name) || (byName.size() == MOST_NAMES && !byName.containsKey(name))) {
      return -1;
    }
    int offset = byName.computeIfAbsent(name, this::tags).offset(element);
    return offset >= 0 && says(tag(offset), element) ? offset : -1;
  }

  /** With the text behind it, which does no harm. */
  private String tag(int offset) {
    int end = markup.indexOf('<', offset + 1);
    return markup.substring(offset, end < 0 ? markup.length() : end);
  }

  private static boolean says(String tag, Element element) {
    return tag.contains(element.attr("id")) && tag.contains(element.attr("class"));
  }

  /** Of all elements of a name; of none where the tags are not as many. */
  private Tags tags(String name) {
    Tags tags = new Tags();
    List<Element> elements = named(name);
    int next = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', behind(at))) {
      if (begins(name, at)) {
        if (next == elements.size()) {
          return new Tags();
        }
        tags.add(elements.get(next++), at);
      }
    }
    return next == elements.size() ? tags : new Tags();
  }

  private List<Element> named(String name) {
    List<Element> named = new ArrayList<>();
    page.tree().signs().anyWith(Signs.tag(name), i -> named(name, page.at(i), named));
    return named;
  }

  /** Notes one; goes on to the next in any case. */
  private static boolean named(String name, Element element, List<Element> named) {
    if (element.normalName().equals(name)) {
      named.add(element);
    }
    return false;
  }

  private boolean begins(String name, int at) {
    int end = at + 1 + name.length();
    return end < markup.length()
        && (markup.charAt(at + 1) | CAPITAL) == name.charAt(0)
        && markup.regionMatches(true, at + 1, name, 0, name.length())
        && " \t\n\f\r/>".indexOf(markup.charAt(end)) >= 0;
  }

  /** Behind a bracket, or behind all in which no tag is read. */
  private int behind(int at) {
    char first = at + 1 < markup.length() ? markup.charAt(at + 1) : '/';
    if (first != '!' && (first | CAPITAL) != 's') {
      return at + 1;
    } else if (markup.startsWith("!--", at + 1)) {
      int end = markup.indexOf("-->", at + 2);
      return end < 0 ? markup.length() : end;
    }
    for (String raw : RAW) {
      if (begins(raw, at)) {
        return end(raw, at);
      }
    }
    return at + 1;
  }

  private int end(String raw, int from) {
    int at = markup.indexOf("</", from);
    while (at >= 0 && !markup.regionMatches(true, at + 2, raw, 0, raw.length())) {
      at = markup.indexOf("</", at + 1);
    }
    return at < 0 ? markup.length() : at;
  }
}
