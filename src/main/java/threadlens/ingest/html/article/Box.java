package threadlens.ingest.html.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element, and what it holds. Letters are characters that are no white space; one of a script
 * that writes words in one or two signs counts as three.
 */
final class Box {
  private static final int FEW = 200;

  final Element element;

  /** Its place among the boxes of the page. */
  final int index;

  /** Index of the element around it; -1 at the top. */
  final int parent;

  /** Index of the block that its text belongs to: its own, where it is none of a line's. */
  final int block;

  /** Index of the first box after all that is in it. */
  int end;

  /** Letters that stand in it, but in no block below it; with those of inline elements. */
  int own;

  /** Those of {@link #own} within links. */
  int ownLinked;

  /** Marks of punctuation in {@link #own}. */
  int ownMarks;

  /** Letters in it and all below, with what is left out. */
  int text;

  /** Letters in it and all below, without what is left out. */
  int letters;

  /** Those of {@link #letters} within links. */
  int linked;

  /** Those of {@link #letters} in blocks that read like sentences. */
  int prose;

  /** Whether it is left out of the article, with all below it. */
  boolean out;

  /** What it may be by its class and id. */
  final Set<Part> parts;

  Box(Element element, int index, int parent, int block, Set<Part> parts) {
    this.block = block;
    this.parts = parts;
    this.index = index;
    this.element = element;
    this.parent = parent;
  }

  /** Whether the block reads like sentences, by its length, its links and its punctuation. */
  boolean reads() {
    return own >= 60 && ownLinked * 3 < own && (ownMarks > 0 || own >= 160);
  }

  boolean is(String name) {
    return element.normalName().equals(name);
  }

  /** How much of an article it may be: prose counts fully, other text that is no link little. */
  int weight() {
    return prose + (letters - linked) / 4;
  }

  /** Whether it is a block of text with no block of text below it. */
  boolean leaf() {
    return own > 0 && own == letters && few();
  }

  /** Whether it holds few elements, so that its text may be taken without regard to the cost. */
  boolean few() {
    return end - index <= FEW;
  }

  boolean heading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean linkHeavy() {
    return linked * 2 > letters;
  }
}
