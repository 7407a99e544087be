package threadlens.ingest.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses markup, and never without bounds. */
public final class Markup {
  /** Browsers write it, and before they agreed on a name, SingleFile wrote "shadowroot". */
  private static final String SHADOW = "shadowroot";

  private static final String TEMPLATES = "template[shadowrootmode], template[shadowroot]";

  private Markup() {}

  /**
   * Parses a page. What is nested too deep to be a page's own is laid flat by the parser. What a
   * {@code template} holds for the shadow of its element is shown, so it is made a {@code div}.
   */
  public static Document parse(String html) {
    return shown(Parser.htmlParser().parseInput(html, ""), html);
  }

  /** Parses a page to the same, with the place of each element: that takes half as long again. */
  public static Document parseWithPlaces(String html) {
    return shown(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), html);
  }

  private static Document shown(Document page, String html) {
    if (html.contains(SHADOW)) {
      page.select(TEMPLATES).tagName("div"); // to unwrap many costs the square of how many
    }
    return page;
  }
}
