package threadlens.ingest.html.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Leaves out what is no article by what it is called: navigation, sharing, advertising, other
 * pages, comments. A part that holds much of the page's prose is kept whatever its name, for names
 * are often those of a style.
 */
final class Furniture {
  private static final Set<String> ELEMENTS =
      Set.of("nav", "footer", "aside", "form", "dialog", "menu", "fieldset", "label");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** Share of the page's prose above which a name is not believed. */
  private static final double MUCH = 0.4;

  private final PageParts parts;
  private final Outline outline;

  Furniture(PageParts parts, Outline outline) {
    this.parts = parts;
    this.outline = outline;
  }

  void leaveOut() {
    int all = outline.body().prose;
    for (int i = 1; i < outline.boxes().size(); i++) {
      Box box = outline.boxes().get(i);
      if (box.prose <= MUCH * all && named(box.element)) {
        box.out = true;
        i = box.end - 1;
      }
    }
    outline.measure();
  }

  private boolean named(Element element) {
    return ELEMENTS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || unseen(element)
        || parts.comments().fit(element)
        || parts.furniture().fit(element);
  }

  private static boolean unseen(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() < 500
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}
