package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in their order, with running sums, so that what lies within one is known
 * at once. What a reader does not see is left out. Built in one pass.
 */
final class Outline {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "math",
          "label");

  /** A form with more text is more than a form. */
  private static final int FORM = 1500;

  private final List<Element> elements = new ArrayList<>();
  private final Ints parents = new Ints();
  private final Ints ends = new Ints();
  private final Ints depths = new Ints();
  private final ShownTimes times = new ShownTimes();
  private final Sums sums = new Sums(times);
  private final Keys keys = new Keys();
  private boolean noScripts; // whether it holds what only readers without scripts see
  private final Lazy<int[]> keysOf = new Lazy<>(this::findKeys);
  private final Texts texts = new Texts(this);
  private final Lazy<Boolean> buttons = new Lazy<>(i -> Labels.button(label(i)));
  private final Lazy<Optional<ShownTime>> shownTimes =
      new Lazy<>(i -> Optional.ofNullable(ShownTime.find(this, i)));
  private final Lazy<Optional<ShownName>> shownNames =
      new Lazy<>(i -> Optional.ofNullable(ShownName.find(this, i)));

  static Outline of(Element root) {
    Outline outline = new Outline();
    root.filter(outline.new Pass(false));
    return outline;
  }

  /**
   * As a reader without scripts sees it, where that is more: pages that scripts build hold their
   * text in {@code noscript}. Null where it is not.
   */
  static @Nullable Outline withoutScripts(Element root, Outline seen) {
    if (!seen.noScripts) {
      return null;
    }
    Outline outline = new Outline();
    root.filter(outline.new Pass(true));
    boolean more = outline.sum(Sum.TEXT, 0) > 2L * seen.sum(Sum.TEXT, 0);
    return more ? outline : null;
  }

  int size() {
    return elements.size();
  }

  /** Returns the first time in a text of the page; null as {@link ShownTime#find}. */
  @Nullable ShownTime time(String text) {
    return times.in(text);
  }

  Element element(int index) {
    return elements.get(index);
  }

  /** Returns which element holds this one; -1 for the first. */
  int parent(int index) {
    return parents.get(index);
  }

  int depth(int index) {
    return depths.get(index);
  }

  /** Returns the index behind the last element within. */
  int end(int index) {
    return ends.get(index);
  }

  int sum(Sum of, int index) {
    return sums.within(of, index);
  }

  boolean holds(int outer, int inner) {
    return outer <= inner && inner < end(outer);
  }

  /** Returns the time that an element shows; null where it shows none. */
  @Nullable ShownTime time(int index) {
    return shownTimes.of(index).orElse(null);
  }

  /** Returns the name that an element may show; null where what it shows is none. */
  @Nullable ShownName name(int index) {
    return shownNames.of(index).orElse(null);
  }

  /** Whether the label of an element begins as one of a button does. */
  boolean button(int index) {
    return buttons.of(index);
  }

  /** Returns what an element is known by: tag with each word of its class, or its place. */
  int[] keys(int index) {
    return keysOf.of(index);
  }

  /** Returns a key as it is written. */
  String key(int key) {
    return keys.text(key);
  }

  /** How many keys there are among those of the elements asked for theirs. */
  int allKeys() {
    return keys.size();
  }

  boolean hasKey(int index, int key) {
    for (int own : keys(index)) {
      if (own == key) {
        return true;
      }
    }
    return false;
  }

  private int[] findKeys(int index) {
    int parent = parent(index);
    return keys.of(elements.get(index), parent < 0 ? -1 : keys(parent)[0]);
  }

  /** The texts of its elements. */
  Texts texts() {
    return texts;
  }

  /** Returns {@link Texts#own}. */
  String ownText(int index) {
    return texts.own(index);
  }

  /** Returns {@link Texts#label}. */
  String label(int index) {
    return texts.label(index);
  }

  private final class Pass implements NodeFilter {
    private final Ints open = new Ints();
    private int opened;
    private int links;
    private final boolean withoutScripts;

    Pass(boolean withoutScripts) {
      this.withoutScripts = withoutScripts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        sums.addText(text.getWholeText(), links > 0);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String name = element.normalName();
      boolean forNoScripts = name.equals("noscript");
      noScripts |= forNoScripts;
      boolean shown = forNoScripts && withoutScripts;
      if ((UNSEEN.contains(name) && !shown) || (name.equals("form") && toWrite(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      int index = elements.size();
      elements.add(element);
      parents.add(opened == 0 ? -1 : open.get(opened - 1));
      depths.add(opened);
      ends.add(0);
      sums.open();
      if (opened == open.size()) {
        open.add(index);
      } else {
        open.set(opened, index);
      }
      opened++;
      links += name.equals("a") || name.equals("button") ? 1 : 0;
      if (name.equals("time") || timed(element)) {
        sums.add(Sum.TIMES, 1);
      }
      return FilterResult.CONTINUE;
    }

    /** A form to write a comment in; others may hold the whole page. */
    private boolean toWrite(Element form) {
      return form.selectFirst("textarea") != null && form.text().length() < FORM;
    }

    private boolean timed(Element element) {
      return element.hasAttr("datetime") || element.attr("itemprop").startsWith("date");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE; // what was skipped has no end
      }
      int index = open.get(--opened);
      ends.set(index, elements.size());
      sums.close(index);
      links -= element.normalName().equals("a") || element.normalName().equals("button") ? 1 : 0;
      return FilterResult.CONTINUE;
    }
  }
}
