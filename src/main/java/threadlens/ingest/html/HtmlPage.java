package threadlens.ingest.html;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.markup.Markup;
import threadlens.model.Location;

/**
 * A page. Finders look, and change nothing but the list of problems.
 *
 * <p>Only of comments, and of faults, it is asked where they stand, and to note the place of each
 * element makes a parse half as long again. So it is noted at once where the page looks as if it
 * had comments, and on others by a second parse, once it is asked for.
 */
final class HtmlPage {
  private final SourceText source;
  private final BitSet known;
  private final boolean withPlaces;
  private final Document document;
  private final PageElements elements;
  private final Problems problems;
  private @Nullable IdentityHashMap<Element, Element> placed;

  private HtmlPage(SourceText source) {
    this.source = source;
    known = KnownMarkup.signs(source.text());
    withPlaces = KnownMarkup.expectsComments(source.text(), known);
    document = withPlaces ? Markup.parseWithPlaces(source.text()) : Markup.parse(source.text());
    elements = new PageElements(document);
    problems = new Problems(source.id());
    problems.addAll(source.problems());
  }

  static HtmlPage of(SourceText source) {
    return new HtmlPage(source);
  }

  /** Its text. */
  SourceText source() {
    return source;
  }

  /** Which markup it shows signs of. */
  BitSet known() {
    return known;
  }

  Document document() {
    return document;
  }

  /** Those of the document as it was parsed. */
  PageElements elements() {
    return elements;
  }

  /** Of the source, and what on the page could not be read. */
  Problems problems() {
    return problems;
  }

  /** Returns where an element begins; the start of the page for one that the parser added. */
  Location location(@Nullable Element element) {
    Range range = element == null ? null : placed(element).sourceRange();
    if (range == null || !range.isTracked()) {
      return new Location(source.id(), 1, 1);
    }
    Range.Position start = range.start();
    return new Location(
        source.id(), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }

  private Element placed(Element element) {
    if (withPlaces) {
      return element;
    }
    if (placed == null) {
      placed = parseAgain();
    }
    return placed.getOrDefault(element, element);
  }

  /** Returns each element as the parse with places has it. */
  private IdentityHashMap<Element, Element> parseAgain() {
    IdentityHashMap<Element, Element> again = new IdentityHashMap<>();
    PageElements same = new PageElements(Markup.parseWithPlaces(source.text()));
    for (int i = 0; i < elements.size(); i++) {
      again.put(elements.at(i), same.at(i));
    }
    return again;
  }
}
