package threadlens.ingest.markup;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import threadlens.text.Span;

/**
 * The text of a piece of markup as a reader sees it: paragraphs parted by an empty line, lines by a
 * line feed, runs of white space one space. Soft hyphens go, no-break spaces become spaces, an
 * image that stands for an emoji becomes that emoji.
 *
 * <p>Joiners of zero width stay: emoji and Arabic need them.
 *
 * @param text stripped
 * @param quotes what the markup sets as quotation ({@code blockquote}, {@code q} is not), or what
 *     somebody marked as such in the text ({@code [quote]}, lines that begin with {@code >});
 *     outermost ones, in their order
 */
public record Prose(String text, List<Span> quotes) {
  public Prose {
    quotes = List.copyOf(quotes);
  }

  /** Prose, and the element that sets each of its quotes. */
  public record Quoting(Prose prose, List<Element> elements) {
    public Quoting {
      elements = List.copyOf(elements);
    }
  }

  /** Returns the prose of an element and all below it. */
  public static Prose of(Element element) {
    return of(element, below -> false);
  }

  /** Returns the prose of an element, without some of the nodes below it. */
  public static Prose of(Element element, Predicate<? super Node> dropped) {
    return quoting(element, dropped, below -> false).prose();
  }

  /**
   * Returns the prose of an element and of what below it counts.
   *
   * @param dropped what does not
   * @param quoting what sets quotation, beside {@code blockquote}
   */
  public static Quoting quoting(
      Element element, Predicate<? super Node> dropped, Predicate<Element> quoting) {
    return new ProseWriter(element, dropped, quoting).written();
  }

  /** Returns the prose of a fragment of HTML, such as an export holds. */
  public static Prose ofFragment(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }
}
