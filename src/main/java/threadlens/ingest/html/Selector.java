package threadlens.ingest.html;

import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A CSS selector as jsoup reads it, and the {@link Signs} without which no element matches. What
 * jsoup makes of a selector remembers the elements that it saw, so it is made for each page anew,
 * and only where an element with those signs stands on the page.
 */
final class Selector {
  private final String css;
  private final long[] signs;

  private Selector(String css, List<Long> signs) {
    this.css = css;
    this.signs = signs.stream().mapToLong(Long::longValue).toArray();
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
    return new Selector(css, SelectorSigns.of(css));
  }

  /** Tells quickly whether an element with these signs may match; false is sure. */
  boolean mayMatch(long shown) {
    for (long needed : signs) {
      if ((shown & needed) == needed) {
        return true;
      }
    }
    return false;
  }

  /** Returns what matches, and remembers what it saw. */
  Evaluator fresh() {
    return QueryParser.parse(css);
  }
}
