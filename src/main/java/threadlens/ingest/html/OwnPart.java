package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * What of the markup is one comment's own: its element and what is below, without the comments
 * nested in it.
 *
 * @param elements in the order of the page, the comment's own first
 * @param comments of the page, by identity
 */
record OwnPart(Element comment, List<Element> elements, Set<Element> comments) {
  /** Beside a comment stand its anchor and its parts, not whole pages. */
  private static final int MOST_SIBLINGS = 8;

  static OwnPart of(Element comment, Set<Element> comments) {
    List<Element> elements = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (!element.equals(comment) && comments.contains(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          elements.add(element);
          return NodeFilter.FilterResult.CONTINUE;
        },
        comment);
    return new OwnPart(comment, elements, comments);
  }

  List<Element> all(Evaluator selector) {
    return elements.stream().filter(element -> selector.matches(comment, element)).toList();
  }

  boolean has(@Nullable Evaluator selector) {
    return selector != null
        && elements.stream().anyMatch(element -> selector.matches(comment, element));
  }

  @Nullable Element previous(Evaluator selector) {
    return beside(selector, Element::previousElementSibling);
  }

  @Nullable Element next(Evaluator selector) {
    return beside(selector, Element::nextElementSibling);
  }

  private @Nullable Element beside(
      Evaluator selector, Function<Element, @Nullable Element> sibling) {
    Element at = sibling.apply(comment);
    for (int i = 0; i < MOST_SIBLINGS && at != null && !comments.contains(at); i++) {
      if (selector.matches(at, at)) {
        return at;
      }
      at = sibling.apply(at);
    }
    return null;
  }
}
