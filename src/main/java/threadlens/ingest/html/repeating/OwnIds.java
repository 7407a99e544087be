package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.text.Ints;

/** The site's own ids of items, where nearly all have one and no two the same. */
final class OwnIds {
  private static final double NEARLY_ALL = 0.8;

  private OwnIds() {}

  /** Returns the id of each item; empty where it has none. */
  static String[] of(Items items, Layout layout) {
    String[] ids = new String[items.size()];
    Arrays.fill(ids, "");
    for (int i = 0; i < ids.length; i++) {
      ids[i] = bare(items.outline().element(items.index(i)).attr("id"));
    }
    if (!good(ids)) {
      for (int i = 0; i < ids.length; i++) {
        ids[i] = attribute(items.outline().element(items.index(i)));
      }
    }
    if (!good(ids)) {
      within(items, layout, ids);
    }
    return good(ids) ? ids : blank(ids);
  }

  private static String[] blank(String[] ids) {
    Arrays.fill(ids, "");
    return ids;
  }

  private static String attribute(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean id = name.startsWith("data-") && name.endsWith("id") && !name.contains("parent");
      if (id && !name.contains("user") && !name.contains("author")) {
        return bare(attribute.getValue());
      }
    }
    return "";
  }

  /** A numbered element, or a named anchor, at the same place in each. */
  private static void within(Items items, Layout layout, String[] ids) {
    int key = -1;
    for (Place place : layout.sample().places()) {
      boolean most = place.items() >= NEARLY_ALL * layout.sample().size();
      boolean numbered = items.outline().key(place.key()).indexOf('#') > 0;
      if (key < 0 && numbered && most && !place.several()) {
        key = place.key();
      }
    }
    for (int i = 0; i < ids.length; i++) {
      ids[i] = key < 0 ? "" : withKey(items, i, key);
    }
  }

  private static String withKey(Items items, int item, int key) {
    Ints elements = items.elements(item, 500);
    for (int i = 0; i < elements.size(); i++) {
      if (items.outline().hasKey(elements.get(i), key)) {
        Element element = items.outline().element(elements.get(i));
        return bare(element.id().isEmpty() ? element.attr("name") : element.id());
      }
    }
    return "";
  }

  private static boolean good(String[] ids) {
    Set<String> seen = new HashSet<>();
    int twice = 0;
    int some = 0;
    for (String id : ids) {
      some += id.isEmpty() ? 0 : 1;
      twice += id.isEmpty() || seen.add(id) ? 0 : 1;
    }
    return some >= NEARLY_ALL * ids.length && twice * 20 <= ids.length;
  }

  /** The number of {@code comment-12}, if it has one; ids without a number stay. */
  static String bare(String id) {
    if (id.length() > 80) {
      return "";
    }
    int from = id.length();
    while (from > 0 && Character.isDigit(id.charAt(from - 1))) {
      from--;
    }
    boolean number = from < id.length() && id.chars().limit(from).noneMatch(Character::isDigit);
    return number && !hash(id, from) ? id.substring(from) : id.strip();
  }

  /** Whether the letters right before the digits belong to the same number, of base 16. */
  private static boolean hash(String id, int digits) {
    int from = digits;
    while (from > 0 && id.charAt(from - 1) >= 'a' && id.charAt(from - 1) <= 'f') {
      from--;
    }
    return from < digits && from > 0 && !Character.isLetter(id.charAt(from - 1));
  }

  /** The address of an item: a link in it that ends with its id, or the one around its time. */
  static @Nullable String address(Items items, Layout.Parts parts, String id) {
    Outline outline = items.outline();
    for (int i = 0; i < parts.elements().size() && !id.isEmpty(); i++) {
      Element element = outline.element(parts.elements().get(i));
      String href = element.normalName().equals("a") ? element.attr("href") : "";
      int mark = href.indexOf('#');
      if (mark >= 0 && href.endsWith(id) && href.length() - mark > id.length()) {
        return href;
      }
    }
    if (parts.time() < 0) {
      return null;
    }
    Element time = outline.element(parts.time());
    Element link = time.normalName().equals("a") ? time : time.parent();
    if (link == null || !link.normalName().equals("a")) {
      link = outline.first(parts.time(), "a", "href");
    }
    return link == null || !link.hasAttr("href") ? null : link.attr("href");
  }
}
