package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;

/** What a page says of itself, collected in one walk. Of each kind, no more than a few. */
final class Clues {
  private static final long PROPERTY = Signs.bits(Signs.attribute("itemprop"));
  private static final int MOST = 40;
  private static final int LONGEST = 2_000;

  private final Map<String, String> meta = new HashMap<>();
  private final Map<String, List<Element>> properties = new HashMap<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private @Nullable String canonical;
  private @Nullable NameCard card;

  private Clues() {}

  static Clues of(PageTree page) {
    Clues clues = new Clues();
    BitSet gone = page.gone();
    for (int i = 0; i < page.size(); i++) {
      if (!gone.get(i)) {
        clues.element(page.element(i), page.signs().mayShow(i, PROPERTY));
      }
    }
    for (PageTree.Remark remark : page.remarks()) {
      if (clues.remarks.size() < MOST && !gone.get(remark.parent())) {
        String text = remark.text();
        clues.remarks.add(text.substring(0, Math.min(LONGEST, text.length())));
      }
    }
    clues.card = NameCard.of(page, gone);
    return clues;
  }

  private void element(Element element, boolean mayHaveProperty) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "h1", "h2", "h3" -> few(headings, element);
      case "time" -> few(times, element);
      case "a" -> author(element);
      default -> {
        // only its properties count
      }
    }
    String property = mayHaveProperty ? element.attr("itemprop") : "";
    if (!property.isEmpty() && property.length() < 100) {
      few(properties.computeIfAbsent(property, key -> new ArrayList<>()), element);
    }
  }

  private void meta(Element element) {
    String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
    String content = element.attr("content").strip();
    if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
      meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
    }
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").strip();
    }
  }

  private void author(Element element) {
    if (element.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
      few(authors, element);
    }
  }

  private static void few(List<Element> list, Element element) {
    if (list.size() < MOST) {
      list.add(element);
    }
  }

  @Nullable String canonical() {
    return canonical;
  }

  /** Returns the first of some entries that the page has; null where it has none. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns elements with a property of schema.org. */
  List<Element> properties(String name) {
    return properties.getOrDefault(name, List.of());
  }

  /** Headings of the upper three levels. */
  List<Element> headings() {
    return headings;
  }

  List<Element> times() {
    return times;
  }

  /** Links to the author. */
  List<Element> authors() {
    return authors;
  }

  /** Null where there is none. */
  @Nullable NameCard card() {
    return card;
  }

  /** Comments of the markup. */
  List<String> remarks() {
    return remarks;
  }
}
