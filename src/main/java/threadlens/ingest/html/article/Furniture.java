package threadlens.ingest.html.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import threadlens.ingest.markup.TagNames;

/**
 * Leaves out what is no article by what it is called: navigation, sharing, advertising, other
 * pages, comments. A part that holds much of the page's prose is kept whatever its name, for names
 * are often those of a style.
 */
final class Furniture {
  private static final Set<String> SURE = TagNames.of("nav footer dialog menu");
  private static final Set<String> LIKELY =
      TagNames.of("aside form fieldset label figure figcaption");
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

  /** Share of the page's text above which only comments are believed to be what they are called. */
  private static final double MOST = 0.6;

  /** Share of the page's text above which no name is believed. */
  private static final double NEARLY_ALL = 0.85;

  /** Share of the page's text above which the name of a style is not believed. */
  private static final double MUCH = 0.3;

  private final Outline outline;

  Furniture(Outline outline) {
    this.outline = outline;
  }

  void leaveOut() {
    int all = outline.body().weight();
    boolean[] article = holdsArticle();
    for (int i = 1; i < outline.boxes().size(); i++) {
      Box box = outline.boxes().get(i);
      double share = all == 0 ? 0 : (double) box.weight() / all;
      if (share <= MUCH
          ? sure(box) || likely(box)
          : share <= NEARLY_ALL
              && !article[i]
              && (share <= MOST ? sure(box) : box.parts.contains(Part.COMMENT))) {
        outline.leaveOut(box);
        i = box.end - 1;
      }
    }
    outline.measure();
  }

  /** Which elements hold what only an article has. */
  private boolean[] holdsArticle() {
    boolean[] holds = new boolean[outline.boxes().size()];
    for (int i = holds.length - 1; i > 0; i--) {
      Box box = outline.boxes().get(i);
      holds[i] |=
          box.is("h1") || box.is("article") || box.is("main") || box.parts.contains(Part.BODY);
      holds[box.parent] |= holds[i];
    }
    return holds;
  }

  private static boolean sure(Box box) {
    Element element = box.element;
    return SURE.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || unseen(element)
        || box.parts.contains(Part.COMMENT)
        || box.parts.contains(Part.SURE);
  }

  private static boolean likely(Box box) {
    Element element = box.element;
    Element first = element.firstElementChild();
    boolean table = first != null && first.normalName().equals("table"); // a figure that tells
    return (LIKELY.contains(element.normalName()) && !table) || box.parts.contains(Part.FURNITURE);
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
