package threadlens.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.markup.Markup;
import threadlens.model.Location;

/**
 * A page, parsed once. Finders look, and change nothing but the list of problems.
 *
 * @param source its text
 * @param document with the place of each element
 * @param elements of the document
 * @param problems of the source, and what on the page could not be read
 */
record HtmlPage(SourceText source, Document document, PageElements elements, Problems problems) {
  static HtmlPage of(SourceText source) {
    Problems problems = new Problems(source.id());
    problems.addAll(source.problems());
    Document document = Markup.parse(source.text());
    return new HtmlPage(source, document, new PageElements(document), problems);
  }

  /** Returns where an element begins; the start of the page for one that the parser added. */
  Location location(@Nullable Element element) {
    if (element == null || !element.sourceRange().isTracked()) {
      return new Location(source.id(), 1, 1);
    }
    var start = element.sourceRange().start();
    return new Location(
        source.id(), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }
}
