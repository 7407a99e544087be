package threadlens.ingest.html.repeating;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import threadlens.ingest.html.tree.PageTree;

/** The texts of the elements of an outline, each in one line, with what makes them comparable. */
final class Texts {
  /** What has more characters is no label. */
  private static final int LABEL = 160;

  private final Outline outline;
  private final PageTree page;
  private final Lazy<String> lines;
  private final Patterns patterns = new Patterns();
  private final Lazy<String> owns;
  private final Lazy<String> labels;
  private final Lazy<Integer> ownPatterns;
  private final Lazy<Integer> labelPatterns;

  Texts(Outline outline, PageTree page) {
    this.outline = outline;
    this.page = page;
    lines = new Lazy<>(page.firstText(page.size()), i -> Text.line(page.text(i)));
    int size = outline.size();
    owns = new Lazy<>(size, this::findOwn);
    labels = new Lazy<>(size, this::findLabel);
    ownPatterns = new Lazy<>(size, i -> findPattern(own(i)));
    labelPatterns = new Lazy<>(size, this::findLabelPattern);
  }

  /** A text of the page by its number there. */
  String line(int text) {
    return lines.of(text);
  }

  /** The text right in an element, without that of the elements in it. */
  String own(int index) {
    return owns.of(index);
  }

  private String findOwn(int index) {
    if (outline.ownLetters(index) == 0) {
      return "";
    }
    if (isPlain(index)) {
      return line(page.firstText(outline.number(index)));
    }
    StringBuilder own = new StringBuilder();
    for (Node node = outline.element(index).firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        own.append(' ').append(text.getWholeText());
      }
    }
    return Text.line(own.toString());
  }

  /** The text of a small element; empty for one with more than a line of text. */
  String label(int index) {
    return labels.of(index);
  }

  private String findLabel(int index) {
    if (outline.sum(Sum.TEXT, index) > LABEL || outline.element(index).childNodeSize() == 0) {
      return "";
    }
    return isPlain(index) ? own(index) : Text.line(outline.element(index).text());
  }

  /** Tells whether an element holds nothing but a text, so that its label is that. */
  boolean isPlain(int index) {
    int number = outline.number(index);
    return page.end(number) == number + 1
        && page.firstText(number + 1) == page.firstText(number) + 1;
  }

  /** {@link #own} as furniture is told by: the number of its pattern. */
  int ownPattern(int index) {
    return ownPatterns.of(index);
  }

  /** {@link #label} as furniture is told by: the number of its pattern. */
  int labelPattern(int index) {
    return labelPatterns.of(index);
  }

  /** The label of an element that holds nothing but a text is that text. */
  private int findLabelPattern(int index) {
    String label = label(index);
    return label.equals(own(index)) ? ownPattern(index) : findPattern(label);
  }

  private int findPattern(String text) {
    return patterns.of(text);
  }

  /** Returns the number of a text's pattern; -1 where no element asked for has it. */
  int pattern(String text) {
    return patterns.known(text);
  }
}
