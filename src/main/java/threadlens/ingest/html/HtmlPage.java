package threadlens.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.Markup;
import threadlens.model.Location;
import threadlens.text.LineMap;

/**
 * A page. Finders look, and change nothing but the list of problems.
 *
 * <p>Only of comments, and of faults, it is asked where they stand, and to note the place of each
 * element makes a parse half as long again. So {@link StartTags} tell; where they do not, a second
 * parse does.
 */
final class HtmlPage {
  private static final String TOO_DEEP =
      "elements nested "
          + Markup.DEEPEST
          + " deep, or more; those that are deeper are read as if they stood side by side,"
          + " and comments among them may be missing";

  private final SourceText source;
  private final Document document;
  private final PageElements elements;
  private final StartTags tags;
  private final Problems problems;
  private @Nullable LineMap lines;
  private @Nullable List<JsonNode> linkedData;
  private @Nullable IdentityHashMap<Element, Element> placed;

  private HtmlPage(SourceText source) {
    this.source = source;
    document = Markup.parse(source.text());
    PageElements parsed = PageElements.of(document);
    elements = ShadowRoots.show(parsed.tree()) ? PageElements.of(document) : parsed;
    tags = new StartTags(source.text(), elements);
    problems = new Problems(source.id());
    problems.addAll(source.problems());
    if (tree().depth() >= Markup.DEEPEST) {
      problems.add("too-deep", TOO_DEEP, location(tree().element(tree().deepest())));
    }
  }

  static HtmlPage of(SourceText source) {
    return new HtmlPage(source);
  }

  /** Its text. */
  SourceText source() {
    return source;
  }

  /** Whether one of these words stands anywhere in its source. */
  boolean says(Collection<String> words) {
    return words.stream().anyMatch(source.text()::contains);
  }

  Document document() {
    return document;
  }

  /** Those of the document as it was parsed. */
  PageElements elements() {
    return elements;
  }

  /** Its nodes as they were parsed. */
  PageTree tree() {
    return elements.tree();
  }

  /** What its JSON-LD holds; read once, with a problem for each that is broken. */
  List<JsonNode> linkedData() {
    if (linkedData == null) {
      linkedData = LinkedScripts.of(this);
    }
    return linkedData;
  }

  /** Of the source, and what on the page could not be read. */
  Problems problems() {
    return problems;
  }

  /** Returns where an element begins; the start of the page for one that the parser added. */
  Location location(@Nullable Element element) {
    int offset = element == null ? -1 : tags.offset(element);
    if (element != null && offset < 0) {
      Range range = placed(element).sourceRange();
      offset = range.isTracked() ? range.startPos() : -1;
    }
    return offset < 0
        ? new Location(source.id(), 1, 1)
        : new Location(source.id(), lines().line(offset), lines().column(offset));
  }

  private LineMap lines() {
    if (lines == null) {
      lines = new LineMap(source.text());
    }
    return lines;
  }

  private Element placed(Element element) {
    if (placed == null) {
      placed = parseAgain();
    }
    return placed.getOrDefault(element, element);
  }

  /** Returns each element as the parse with places has it. */
  private IdentityHashMap<Element, Element> parseAgain() {
    IdentityHashMap<Element, Element> again = new IdentityHashMap<>();
    PageElements same = PageElements.of(Markup.parseWithPlaces(source.text()));
    for (int i = 0; i < elements.size(); i++) {
      again.put(elements.at(i), same.at(i));
    }
    return again;
  }
}
