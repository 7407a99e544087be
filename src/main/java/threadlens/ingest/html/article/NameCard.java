package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;

/**
 * Who wrote an article, and mostly when, as software sets it under the title: the card of
 * microformats, as themes of WordPress have it, or the user's name in the line that Drupal writes.
 *
 * @param name the element that holds nothing but the name
 * @param line what tells of the article around it
 */
record NameCard(Element name, Element line) {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("fn", ".author, .byline, .vcard"),
          new Kind("username", ".submitted, .node__submitted, .node__meta"));

  /**
   * One way to set it.
   *
   * @param name the class of the name
   * @param around what tells that it is the author's
   */
  private record Kind(String name, int sign, Evaluator around) {
    Kind(String name, String around) {
      this(name, Signs.className(name), QueryParser.parse(around));
    }
  }

  /**
   * Returns the first of a page; null where it has none.
   *
   * @param gone elements that are no longer part of it, such as comments
   */
  static @Nullable NameCard of(PageTree page, BitSet gone) {
    List<NameCard> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      page.signs().anyWith(kind.sign, i -> !gone.get(i) && found.addAll(in(page.element(i), kind)));
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  private static List<NameCard> in(Element name, Kind kind) {
    Element line = name.hasClass(kind.name) ? name.closest(kind.around) : null;
    return line == null ? List.of() : List.of(new NameCard(name, line));
  }
}
