package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * An element within others ({@code "#respond .note p"}). It looks at the page anew each time, where
 * jsoup's remembers elements, so that it serves all pages. Immutable.
 */
final class Descendant extends Evaluator {
  /** Looks at nothing but the element itself: tag, classes, id, attributes. */
  private static final String PLAIN = "(?:[\\w.#-]|\\[[^]\"':]*(?:'[^']*'|\"[^\"]*\")?])+";

  private static final Pattern STEP = Pattern.compile(PLAIN);
  private static final Pattern PATH = Pattern.compile(PLAIN + "(?:\\s+" + PLAIN + ")*");

  /** From the outermost to the element itself. */
  private final List<Evaluator> path;

  private Descendant(List<Evaluator> path) {
    this.path = List.copyOf(path);
  }

  /** Returns what a selector looks for; null where it is not of this kind. */
  static @Nullable Evaluator of(String css) {
    if (!PATH.matcher(css).matches()) {
      return null;
    }
    List<Evaluator> path = new ArrayList<>();
    for (Matcher step = STEP.matcher(css); step.find(); ) {
      path.add(QueryParser.parse(step.group()));
    }
    return path.size() == 1 ? path.get(0) : new Descendant(path);
  }

  @Override
  public boolean matches(Element root, Element element) {
    int step = path.size() - 1;
    if (!path.get(step).matches(root, element)) {
      return false;
    }
    step--;
    Element at = element;
    while (step >= 0 && !at.equals(root)) {
      Element around = at.parent();
      if (around == null) {
        return false;
      }
      at = around;
      step -= path.get(step).matches(root, at) ? 1 : 0;
    }
    return step < 0;
  }
}
