package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.ShownSigns;

/**
 * The elements of a page by their numbers, and which of them selectors find. Of use as long as the
 * page stays as it was. For one thread.
 */
final class PageElements {
  private final PageTree tree;
  private final IdentityHashMap<Selector, List<SelectorSigns.Alternative>> possible =
      new IdentityHashMap<>();
  private final IdentityHashMap<SelectorSigns.Alternative, Evaluator> evaluators =
      new IdentityHashMap<>();

  PageElements(PageTree tree) {
    this.tree = tree;
  }

  static PageElements of(Document page) {
    return new PageElements(PageTree.of(page));
  }

  PageTree tree() {
    return tree;
  }

  int size() {
    return tree.size();
  }

  Element at(int number) {
    return tree.element(number);
  }

  /** Returns the number behind the last element within this one. */
  int end(int number) {
    return tree.end(number);
  }

  /** Tells quickly whether anything on the page may match; false is sure. */
  boolean mayHave(Selector selector) {
    return !possible(selector).isEmpty();
  }

  /** Returns the numbers of all that match, ascending. */
  int[] select(Selector selector) {
    BitSet found = new BitSet(size());
    for (SelectorSigns.Alternative each : possible(selector)) {
      each.anyOn(tree, i -> found(each, i, found));
    }
    return found.stream().toArray();
  }

  /** Notes an element that matches; goes on to the next in any case. */
  private boolean found(SelectorSigns.Alternative alternative, int number, BitSet found) {
    if (!found.get(number) && matches(alternative, number)) {
      found.set(number);
    }
    return false;
  }

  /** Whether anything on the page matches; nothing does without a selector. */
  boolean has(@Nullable Selector selector) {
    if (selector != null) {
      for (SelectorSigns.Alternative each : selector.alternatives()) {
        if (each.anyOn(tree, i -> matches(each, i))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<SelectorSigns.Alternative> possible(Selector selector) {
    return possible.computeIfAbsent(selector, this::findPossible);
  }

  private List<SelectorSigns.Alternative> findPossible(Selector selector) {
    List<SelectorSigns.Alternative> found = new ArrayList<>();
    for (SelectorSigns.Alternative each : selector.alternatives()) {
      if (each.mayMatchAny(tree)) {
        found.add(each);
      }
    }
    return found;
  }

  private boolean matches(SelectorSigns.Alternative alternative, int number) {
    return evaluator(alternative).matches(at(0), at(number));
  }

  /**
   * Returns which of some elements match, in the order given.
   *
   * @param root above which the selector does not look
   */
  List<Element> among(List<Integer> numbers, Selector selector, Element root) {
    List<SelectorSigns.Alternative> asked = possible(selector);
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Element> matching = new ArrayList<>();
    for (int number : numbers) {
      if (matches(asked, root, at(number), tree.signs().of(number))) {
        matching.add(at(number));
      }
    }
    return matching;
  }

  /**
   * Whether an element matches.
   *
   * @param root above which the selector does not look
   */
  boolean matches(@Nullable Selector selector, Element root, Element element) {
    return selector != null
        && mayHave(selector)
        && matches(possible(selector), root, element, ShownSigns.of(element));
  }

  private boolean matches(
      List<SelectorSigns.Alternative> asked, Element root, Element element, long shown) {
    for (SelectorSigns.Alternative each : asked) {
      if (each.mayMatch(element, shown) && evaluator(each).matches(root, element)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what matches in an element, itself first. */
  List<Element> within(Selector selector, Element element) {
    return element.stream().filter(each -> matches(selector, element, each)).toList();
  }

  private Evaluator evaluator(SelectorSigns.Alternative alternative) {
    Evaluator plain = alternative.plain();
    return plain == null
        ? evaluators.computeIfAbsent(alternative, each -> QueryParser.parse(each.css()))
        : plain;
  }
}
