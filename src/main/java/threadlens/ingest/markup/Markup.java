package threadlens.ingest.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses markup, with the place of each element, and never without bounds. */
public final class Markup {
  private Markup() {}

  /** Parses a page. What is nested too deep to be a page's own is laid flat by the parser. */
  public static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }
}
