package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of the markup is one comment's own: its element and what is below, without the comments
 * nested in it.
 *
 * @param page that it stands on
 * @param numbers of its elements in the order of the page, the comment's own first
 * @param comments of the page, by identity
 */
record OwnPart(PageElements page, List<Integer> numbers, Set<Element> comments) {
  /** Beside a comment stand its anchor and its parts, not whole pages. */
  private static final int MOST_SIBLINGS = 8;

  /**
   * Returns that of a comment.
   *
   * @param starts the numbers of all comments
   * @param comments the same
   */
  static OwnPart of(PageElements page, int comment, BitSet starts, Set<Element> comments) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(comment);
    for (int i = comment + 1; i < page.end(comment); ) {
      if (starts.get(i)) {
        i = page.end(i);
      } else {
        numbers.add(i++);
      }
    }
    return new OwnPart(page, numbers, comments);
  }

  Element comment() {
    return page.at(numbers.get(0));
  }

  List<Element> all(Selector selector) {
    return page.among(numbers, selector, comment());
  }

  boolean has(@Nullable Selector selector) {
    return selector != null && !page.among(numbers, selector, comment()).isEmpty();
  }

  @Nullable Element previous(Selector selector) {
    return beside(selector, Element::previousElementSibling);
  }

  @Nullable Element next(Selector selector) {
    return beside(selector, Element::nextElementSibling);
  }

  /**
   * Returns the comment's element or the innermost around it that matches; null where none does.
   */
  @Nullable Element closest(Selector selector) {
    Element root = page.at(0);
    Element at = comment();
    while (at != null && !page.matches(selector, root, at)) {
      at = at.parent();
    }
    return at;
  }

  private @Nullable Element beside(
      Selector selector, Function<Element, @Nullable Element> sibling) {
    Element at = sibling.apply(comment());
    for (int i = 0; i < MOST_SIBLINGS && at != null && !comments.contains(at); i++) {
      if (page.matches(selector, at, at)) {
        return at;
      }
      at = sibling.apply(at);
    }
    return null;
  }
}
