package threadlens.ingest.html;

import java.util.List;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A CSS selector as jsoup reads it: its alternatives, each with the {@link Signs} without which no
 * element matches. What jsoup makes of one remembers the elements that it saw, so it is made for
 * each page anew, and only where an element with those signs stands on the page.
 */
record Selector(List<SelectorSigns.Alternative> alternatives) {
  Selector {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Selector of(String css) {
    try {
      QueryParser.parse(css);
    } catch (SelectorParseException e) {
      throw new IllegalArgumentException("not a CSS selector: '" + css + "'", e);
    }
    return new Selector(SelectorSigns.of(css));
  }
}
