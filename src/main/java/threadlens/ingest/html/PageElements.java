package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in their order, collected in one walk, with what selectors ask of each. An
 * element is told by its number: 0 for the document, its own before those within it. Of use as long
 * as the page stays as it was. For one thread.
 */
final class PageElements {
  private final List<Element> all = new ArrayList<>();
  private final IdentityHashMap<Selector, Evaluator> evaluators = new IdentityHashMap<>();
  private int[] ends = new int[256];
  private long @Nullable [] signs;

  PageElements(Document page) {
    page.traverse(
        new NodeVisitor() {
          private int[] open = new int[64];
          private int opened;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              if (opened == open.length) {
                open = Arrays.copyOf(open, 2 * opened);
              }
              open[opened++] = all.size();
              all.add(element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element) {
              close(open[--opened]);
            }
          }
        });
  }

  private void close(int number) {
    if (number >= ends.length) {
      ends = Arrays.copyOf(ends, Math.max(all.size(), 2 * ends.length));
    }
    ends[number] = all.size();
  }

  int size() {
    return all.size();
  }

  Element at(int number) {
    return all.get(number);
  }

  /** Returns the number behind the last element within this one. */
  int end(int number) {
    return ends[number];
  }

  /** Returns the numbers of all that match, ascending. */
  int[] select(Selector selector) {
    long[] shown = signs();
    IntStream.Builder found = IntStream.builder();
    for (int i = 0; i < shown.length; i++) {
      if (selector.mayMatch(shown[i]) && evaluator(selector).matches(at(0), at(i))) {
        found.add(i);
      }
    }
    return found.build().toArray();
  }

  /** Whether anything on the page matches; nothing does without a selector. */
  boolean has(@Nullable Selector selector) {
    return selector != null
        && IntStream.range(0, size()).anyMatch(i -> matches(selector, at(0), i));
  }

  /**
   * Whether an element matches.
   *
   * @param root above which the selector does not look
   */
  boolean matches(Selector selector, Element root, int number) {
    return selector.mayMatch(signs()[number]) && evaluator(selector).matches(root, at(number));
  }

  /** The same of an element whose number is not at hand. */
  boolean matches(@Nullable Selector selector, Element root, Element element) {
    return selector != null
        && selector.mayMatch(Signs.of(element))
        && evaluator(selector).matches(root, element);
  }

  /** Returns what matches in an element, itself first. */
  List<Element> within(Selector selector, Element element) {
    return Collector.collect(evaluator(selector), element);
  }

  private Evaluator evaluator(Selector selector) {
    return evaluators.computeIfAbsent(selector, Selector::fresh);
  }

  private long[] signs() {
    long[] known = signs;
    if (known == null) {
      known = all.stream().mapToLong(Signs::of).toArray();
      signs = known;
    }
    return known;
  }
}
